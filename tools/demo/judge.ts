import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { entryOf } from './demo.ts';
import type { JudgeOptions } from './options.ts';
import type { Screen } from './screen.ts';

/** Runs the command line on this terminal. @returns its exit status */
function run(entry: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry, ...args], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 2));
  });
}

/** A branch, a tag or the like as a full SHA, by the user's own git. @throws Error with what git says */
async function commitOf(repository: string, name: string): Promise<string> {
  const args = ['-C', repository, 'rev-parse', '--verify', '--end-of-options', `${name}^{commit}`];
  const { stdout } = await promisify(execFile)('git', args);
  return stdout.trim();
}

/**
 * Classifies and gates a change in somebody's own repository, as the actions would on GitHub. No forge is asked, so
 * there are no approvals and no checks, and the output says so.
 * @returns the gate's exit status: 0 allow, 1 deny, 2 error
 */
export async function judge(root: string, screen: Screen, options: JudgeOptions): Promise<number> {
  const entry = entryOf(root, options.fromSources);
  const [base = '', head = ''] = await Promise.all(
    [options.base, options.head].map((name) => commitOf(options.repository, name)),
  );
  const range = ['--repo', options.repository, '--base', base, '--head', head];
  screen.title(`What would ${head.slice(0, 10)} do to ${base.slice(0, 10)}?`);
  const classified = await run(entry, ['classify', ...range]);
  if (classified !== 0) return classified;
  screen.line();
  screen.title(
    'May it be merged? (no forge was asked: --facts of "sallyport gate" gives author, approvals and checks)',
  );
  return run(entry, ['gate', ...range]);
}
