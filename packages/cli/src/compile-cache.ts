import { lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is asked of the process that starts. */
export interface Starting {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absent on Windows, where an owner cannot be compared: nothing is kept there. */
  getuid?(): number;
}

const FOLDER = '.cache';
/** Set by CI (nearly everywhere, on Azure Pipelines, by Jenkins, by TeamCity), or by who wants none. */
const OFF = ['CI', 'TF_BUILD', 'JENKINS_URL', 'TEAMCITY_VERSION', 'NODE_DISABLE_COMPILE_CACHE'];
const WRITABLE_BY_OTHERS = 0o022;
/** What comes with a checkout or a package is readable by others: a cache that was not made here is not used. */
const OPEN_TO_OTHERS = 0o077;

/**
 * Has V8 keep what it compiles in the bundle's own folder, so that the next start need not do it again. Whoever can
 * write there can replace the bundle itself. Nothing is kept in CI, where a checkout lives for one run and a job may
 * have run the head's code, nor where somebody else could write; `NODE_DISABLE_COMPILE_CACHE=1` is Node's own switch.
 * @param enable `module.enableCompileCache`, which Node 20 does not have
 * @returns the folder, when there is one
 */
export function keepCompiled(
  { argv, env, getuid }: Starting,
  enable: ((folder: string) => unknown) | undefined,
): string | undefined {
  const entry = argv[1];
  if (enable === undefined || entry === undefined || getuid === undefined) return undefined;
  if (OFF.some((name) => env[name])) return undefined;
  const folder = cacheFolder(entry, getuid());
  if (folder !== undefined) enable(folder);
  return folder;
}

/** A folder beside the bundle's entry, made when it is missing; none beside sources, which are no installation. */
function cacheFolder(entry: string, user: number): string | undefined {
  try {
    const file = realpathSync(entry);
    if (!file.endsWith('.js')) return undefined;
    const folder = join(dirname(file), FOLDER);
    if (!belongsTo(user, dirname(file), WRITABLE_BY_OTHERS)) return undefined;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return belongsTo(user, folder, OPEN_TO_OTHERS) ? folder : undefined;
  } catch {
    // An installation that cannot be written to starts without.
    return undefined;
  }
}

function belongsTo(user: number, folder: string, forbidden: number): boolean {
  const status = lstatSync(folder);
  return status.isDirectory() && status.uid === user && (status.mode & forbidden) === 0;
}
