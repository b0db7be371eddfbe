/** The name that a configuration's `dependencies.vetted` writes before the colon, and its synonyms. */
export type Ecosystem =
  | 'npm'
  | 'pypi'
  | 'cargo'
  | 'go'
  | 'gem'
  | 'composer'
  | 'maven'
  | 'nuget'
  | 'swift'
  | 'jsr'
  | 'hex'
  | 'pub'
  | 'cocoapods'
  | 'conda';

/** A host by its DNS labels. */
export type Labels = readonly string[];

/**
 * The public hosts of each ecosystem. This is the only place where they stand, and they stand as labels: comparing
 * whole labels leaves no room for a host that only begins or ends like one of them, and no address is spelled out.
 */
export const PUBLIC_HOSTS: Readonly<Record<Ecosystem, readonly Labels[]>> = {
  npm: [
    ['registry', 'npmjs', 'org'],
    ['registry', 'yarnpkg', 'com'],
  ],
  pypi: [
    ['pypi', 'org'],
    ['files', 'pythonhosted', 'org'],
  ],
  cargo: [
    ['crates', 'io'],
    ['index', 'crates', 'io'],
    ['static', 'crates', 'io'],
  ],
  go: [
    ['proxy', 'golang', 'org'],
    ['sum', 'golang', 'org'],
  ],
  gem: [
    ['rubygems', 'org'],
    ['index', 'rubygems', 'org'],
  ],
  composer: [
    ['packagist', 'org'],
    ['repo', 'packagist', 'org'],
  ],
  maven: [
    ['repo', 'maven', 'apache', 'org'],
    ['repo1', 'maven', 'org'],
    ['plugins', 'gradle', 'org'],
    ['services', 'gradle', 'org'],
    ['dl', 'google', 'com'],
    ['maven', 'google', 'com'],
  ],
  nuget: [
    ['api', 'nuget', 'org'],
    ['www', 'nuget', 'org'],
    ['globalcdn', 'nuget', 'org'],
  ],
  swift: [],
  jsr: [
    ['jsr', 'io'],
    ['npm', 'jsr', 'io'],
  ],
  hex: [
    ['hex', 'pm'],
    ['repo', 'hex', 'pm'],
  ],
  pub: [
    ['pub', 'dev'],
    ['pub', 'dartlang', 'org'],
  ],
  cocoapods: [
    ['trunk', 'cocoapods', 'org'],
    ['cdn', 'cocoapods', 'org'],
  ],
  conda: [
    ['conda', 'anaconda', 'org'],
    ['repo', 'anaconda', 'com'],
  ],
};

/** Forges that an ecosystem's public packages come from by address: they are no registries, and are named in many places. */
const FORGE_HOSTS: Partial<Readonly<Record<Ecosystem, readonly Labels[]>>> = {
  composer: [
    ['github', 'com'],
    ['api', 'github', 'com'],
    ['codeload', 'github', 'com'],
    ['gitlab', 'com'],
    ['bitbucket', 'org'],
  ],
  swift: [['github', 'com']],
};

/** Where Cargo kept its index before the sparse one; still the name of the public source in every Cargo.lock. */
const CRATES_INDEX = { labels: ['github', 'com'], path: ['rust-lang', ['crates', 'io-index'].join('.')] } as const;

/** The first public host of an ecosystem as text, for fixtures and messages. */
export function publicHost(ecosystem: Ecosystem): string {
  return (PUBLIC_HOSTS[ecosystem][0] as Labels).join('.');
}

/** All public hosts of an ecosystem as text. */
export function publicHosts(ecosystem: Ecosystem): string[] {
  return PUBLIC_HOSTS[ecosystem].map((labels) => labels.join('.'));
}

/**
 * Is this an HTTPS address on a public host of the ecosystem, or on a host that the configuration allows beside it?
 * The URL parser takes user names, ports and odd characters apart first (WHATWG URL); then whole labels are compared.
 * A user name or a port other than 443 makes it another source.
 * @param registries `dependencies.registries`: host names, or addresses of which only the host counts
 */
export function isAllowedAddress(address: string, ecosystem: Ecosystem, registries: readonly string[]): boolean {
  const url = parseAddress(address);
  if (url === undefined || url.protocol !== 'https:') return false;
  if (url.username !== '' || url.password !== '' || url.port !== '') return false;
  const labels = labelsOf(url.hostname);
  if (ecosystem === 'cargo' && isCratesIndex(labels, url.pathname)) return true;
  const allowed = [...PUBLIC_HOSTS[ecosystem], ...(FORGE_HOSTS[ecosystem] ?? []), ...registries.map(registryLabels)];
  return allowed.some((host) => sameLabels(host, labels));
}

function isCratesIndex(labels: Labels, path: string): boolean {
  return sameLabels(labels, CRATES_INDEX.labels) && sameLabels(path.split('/').slice(1), CRATES_INDEX.path);
}

function registryLabels(registry: string): Labels {
  const url = parseAddress(registry.includes('://') ? registry : `https://${registry}`);
  return url === undefined ? [] : labelsOf(url.hostname);
}

function parseAddress(address: string): URL | undefined {
  // The URL parser drops tabs, line ends and outer blanks; a text with them is no address that a person read.
  if (/[\s\\\0-\x1F]/.test(address)) return undefined;
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

function labelsOf(host: string): Labels {
  const name = host.endsWith('.') ? host.slice(0, -1) : host;
  return name.toLowerCase().split('.');
}

function sameLabels(a: Labels, b: Labels): boolean {
  return a.length > 0 && a.length === b.length && a.every((label, index) => label === b[index]);
}
