import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** Runs a program of node_modules, and throws with all that it printed when it fails. */
export function run(
  root: string,
  program: string,
  options: readonly string[],
  env: Record<string, string> = {},
): Promise<void> {
  return output(root, program, options, env).then(() => undefined);
}

/** The same, for what it prints. */
export function output(
  root: string,
  program: string,
  options: readonly string[],
  env: Record<string, string> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const settings = {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      maxBuffer: 64 * 1024 * 1024,
    };
    execFile(process.execPath, [join(root, program), ...options], settings, (error, stdout, stderr) => {
      if (error) reject(new Error(`${stdout}${stderr}`.trim() || error.message));
      else resolve(stdout);
    });
  });
}
