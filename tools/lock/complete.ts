/** The fields of package-lock.json (version 3) that matter here. */
export interface Lock {
  packages: Record<string, LockedPackage>;
}

export interface LockedPackage {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32', 'wasi'];
const PROCESSORS = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 'loong64', 's390x', 'wasm32'];

/**
 * Adds an entry for each optional package of another system that the lockfile lacks, with the exact version that its
 * parent asks for and the system that its name tells. Without a hash: none can be had where the package cannot.
 * @returns the paths that were added, sorted
 * @throws Error for a package whose name tells no system, or that is not pinned exactly
 */
export function completeLock(lock: Lock): string[] {
  const added: string[] = [];
  for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isLocked(lock, parent, name)) continue;
      lock.packages[`node_modules/${name}`] = {
        version: exact(name, version),
        ...(dev && { dev }),
        optional: true,
        ...systemOf(name),
      };
      added.push(`node_modules/${name}`);
    }
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  return added.sort();
}

/** Node looks in the package's own node_modules, then in each one above. */
function isLocked({ packages }: Lock, parent: string, name: string): boolean {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${folder}${folder && '/'}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

function exact(name: string, version: string): string {
  if (/^\d+\.\d+\.\d+[\w.+-]*$/.test(version)) return version;
  throw new Error(`${name} is asked for as ${version}, which is not exact`);
}

function systemOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const words = name
    .split(/[/-]/)
    .flatMap((word) => (word === 'armv7' || /^arm(eabi|hf)?$/.test(word) ? ['arm'] : [word]));
  const os = words.filter((word) => SYSTEMS.includes(word) && word !== 'wasi');
  const cpu = words.filter((word) => PROCESSORS.includes(word));
  if (cpu.length === 0) throw new Error(`the name ${name} does not tell for which processor it is`);
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined;
  return { cpu, ...(os.length > 0 && { os }), ...(libc && { libc }) };
}
