import { type Change, listTree, readPath } from '@sallyport/change';
import {
  CONFIGURATION_PATH,
  type Configuration,
  defaultConfiguration,
  type ExtendsReference,
  type ReadConfiguration,
} from '@sallyport/config';
import { SallyportError } from '@sallyport/core';

const [FOLDER = '', NAME = ''] = CONFIGURATION_PATH.split('/');
/** What somebody could take for the configuration, and nobody reads. */
const MISNAMED = /^sallyport\.ya?ml$/i;

export interface ConfigurationOptions {
  /** Stands for the file at the base commit, which is then not read at all. */
  readonly configFile?: string | undefined;
  /** Reads an organisation's file; without it an `extends` is an error. */
  readonly readExtends?: ((reference: ExtendsReference) => Promise<Uint8Array>) | undefined;
}

type BaseOf = Pick<Change, 'base' | 'objects'>;

/**
 * The configuration that holds for a change: the file at its base commit, or what holds where there is none. The head's
 * own file is never read.
 * @throws SallyportError CONFIG_…, and what reading the repository throws
 */
export async function loadConfiguration(change: BaseOf, options: ConfigurationOptions = {}): Promise<Configuration> {
  return (await loadConfigurationLayers(change, options))?.configuration ?? defaultConfiguration();
}

/** The same with where each value came from; undefined where there is no file. */
export async function loadConfigurationLayers(
  change: BaseOf,
  { configFile, readExtends }: ConfigurationOptions = {},
): Promise<ReadConfiguration | undefined> {
  const bytes = configFile === undefined ? await readAtBase(change) : await readGiven(configFile);
  if (bytes === undefined) return undefined;
  const name = configFile ?? CONFIGURATION_PATH;
  // The schema and the YAML parser take longer to load than a change takes to judge, and few repositories have a file.
  const { readConfiguration } = await import('@sallyport/config');
  return readConfiguration(bytes, { name, ...(readExtends !== undefined && { readExtends }) });
}

async function readAtBase({ base, objects }: BaseOf): Promise<Uint8Array | undefined> {
  const entries = (await listTree(objects, base, FOLDER)) ?? [];
  const names = entries.map(({ path }) => path.slice(FOLDER.length + 1));
  const misnamed = names.find((name) => MISNAMED.test(name) && name !== NAME);
  if (misnamed !== undefined) {
    throw new SallyportError({
      code: 'CONFIG_MISNAMED',
      message: `${FOLDER}/${misnamed} at ${base} is not read; somebody may believe that it is`,
      remedy: `Rename it to ${CONFIGURATION_PATH}, or remove it.`,
    });
  }
  const entry = await readPath(objects, base, CONFIGURATION_PATH);
  if (entry === undefined) return undefined;
  if ((entry.mode === '100644' || entry.mode === '100755') && entry.bytes !== undefined) return entry.bytes;
  throw notAFile(`${CONFIGURATION_PATH} at ${base}`);
}

async function readGiven(path: string): Promise<Uint8Array> {
  // Loading it takes a hundredth of a typical judgement.
  const { lstat, readFile } = await import('node:fs/promises');
  const status = await lstat(path).catch((cause: unknown) => {
    throw new SallyportError({
      code: 'CONFIG_UNREADABLE',
      message: `${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      remedy: 'Give the path of a configuration file.',
      cause,
    });
  });
  if (!status.isFile()) throw notAFile(path);
  return readFile(path);
}

function notAFile(what: string): SallyportError {
  return new SallyportError({
    code: 'CONFIG_NOT_A_FILE',
    message: `${what} is a link, a folder or a submodule`,
    remedy: 'Make it a plain file.',
  });
}
