import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import {
  ADMISSION_TOOLS,
  type GoMain,
  type NodePackage,
  PEERS,
  type PythonPackage,
  TOOLS,
  type Tool,
  VAULT_TOOLS,
} from './tools.ts';

const execute = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
const home = join(root, '.tools');

function find(name: string): Tool {
  const tool = [...TOOLS, ...ADMISSION_TOOLS, ...VAULT_TOOLS, ...PEERS].find((one) => one.name === name);
  if (!tool) throw new Error(`${name} is not in tools/go/tools.ts; it has ${TOOLS.map((one) => one.name).join(', ')}`);
  return tool;
}

/** Where a tool's binary is, or will be once it is built. */
export function toolPath(name: string): string {
  const tool = find(name);
  const folder = join(home, `${tool.name}@${tool.version}`);
  if (tool.kind === 'node') return join(folder, 'node_modules', tool.package, tool.binary);
  return tool.kind === 'python' ? join(folder, 'bin', tool.binary) : join(folder, tool.binary);
}

/**
 * Builds a tool unless it is there, and returns its path. A build goes to a folder of its own and is moved into place
 * when whole, so that an interrupted one leaves nothing behind that looks finished.
 */
export async function ensureTool(name: string): Promise<string> {
  const path = toolPath(name);
  if (existsSync(path)) return path;
  const tool = find(name);
  const started = Date.now();
  process.stdout.write(`building ${tool.name} ${tool.version} …\n`);
  mkdirSync(home, { recursive: true });
  if (tool.kind === 'python') await installPython(tool);
  else if (tool.kind === 'node') await installNode(tool);
  else await installGo(tool, path);
  process.stdout.write(`built ${tool.name} in ${Math.round((Date.now() - started) / 1000)} s\n`);
  return path;
}

async function installGo(tool: Exclude<Tool, PythonPackage | NodePackage>, path: string): Promise<void> {
  const scratch = mkdtempSync(join(home, '.build-'));
  const env = { ...process.env, GOBIN: scratch, GOFLAGS: '-buildvcs=false' };
  const options = { env, maxBuffer: 64 * 1024 * 1024 };
  if (tool.kind === 'go')
    await execute('go', ['install', `${tool.module}@${tool.version.replace(/^(?!v)/, 'v')}`], {
      ...options,
      cwd: home,
    });
  else if (tool.kind === 'go-main') await buildCopy(tool, scratch, options);
  else
    await execute('go', ['build', '-o', join(scratch, tool.binary), '.'], {
      ...options,
      cwd: join(root, 'tools/go', tool.name),
    });
  const folder = join(path, '..');
  rmSync(folder, { recursive: true, force: true });
  renameSync(scratch, folder);
}

/** The module's cache cannot be written to, and only a main module's own `replace` directives count. */
async function buildCopy(
  { module, version, command, binary }: GoMain,
  scratch: string,
  options: { readonly env: NodeJS.ProcessEnv; readonly maxBuffer: number },
): Promise<void> {
  const { stdout } = await execute('go', ['mod', 'download', '-json', `${module}@v${version}`], {
    ...options,
    cwd: home,
  });
  const copy = join(scratch, 'source');
  await execute('cp', ['-r', '--no-preserve=mode', (JSON.parse(stdout) as { Dir: string }).Dir, copy]);
  await execute('go', ['build', '-o', join(scratch, binary), `./${command}`], { ...options, cwd: copy });
  rmSync(copy, { recursive: true, force: true });
}

/** A virtual environment has its own path written into it, so it is made in place and removed when that fails. */
async function installPython({ name, version, extra }: PythonPackage): Promise<void> {
  const folder = join(home, `${name}@${version}`);
  const wanted = extra === undefined ? name : `${name}[${extra}]`;
  rmSync(folder, { recursive: true, force: true });
  try {
    await execute('python3', ['-m', 'venv', folder]);
    await execute(join(folder, 'bin/pip'), [
      'install',
      '--quiet',
      '--disable-pip-version-check',
      `${wanted}==${version}`,
    ]);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

async function installNode({ name, version, package: wanted }: NodePackage): Promise<void> {
  const scratch = mkdtempSync(join(home, '.build-'));
  try {
    const quiet = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--no-package-lock'];
    await execute('npm', ['install', '--prefix', scratch, ...quiet, `${wanted}@${version}`], { cwd: scratch });
    const folder = join(home, `${name}@${version}`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(scratch, folder);
  } catch (error) {
    rmSync(scratch, { recursive: true, force: true });
    throw error;
  }
}

if (process.argv[1] === import.meta.filename) {
  const names = process.argv.length > 2 ? process.argv.slice(2) : TOOLS.map((tool) => tool.name);
  for (const name of names) await ensureTool(name);
}
