import { publicHost } from '../../../../packages/risk/src/hosts.ts';
import { configurationOf, judge, type TestTree } from '../support.ts';

const NPM = publicHost('npm');
const vetted = configurationOf({
  dependencies: {
    vetted: [
      'npm:lodash',
      'npm:@types/*',
      'pypi:requests',
      'cargo:serde',
      'go:golang.org/x/net',
      'gem:rack',
      'composer:psr/log',
      'maven:org.slf4j:slf4j-api',
      'nuget:Serilog',
      'hex:plug',
    ],
    registries: ['npm.acme.example'],
  },
});

async function tier(base: TestTree, head: TestTree): Promise<string> {
  return (await judge(head, base, vetted)).tier;
}

async function messages(base: TestTree, head: TestTree): Promise<string> {
  const { reasons } = await judge(head, base, vetted);
  return reasons.map(({ message }) => message).join('\n');
}

const manifest = (version: string, more: Record<string, unknown> = {}) =>
  `${JSON.stringify({ name: 'shop', version: '1.0.0', scripts: { test: 'jest' }, dependencies: { lodash: version, left: '^1.0.0' }, ...more }, null, 2)}\n`;
interface Locked {
  version: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  name?: string;
}
const locked = (version: string, more: Partial<Locked> = {}): Locked => ({
  version,
  resolved: `https://${NPM}/lodash/-/lodash-${version}.tgz`,
  integrity: `sha512-${version}==`,
  ...more,
});
const lock = (range: string, lodash: Locked, others: Record<string, unknown> = {}) =>
  `${JSON.stringify(
    {
      name: 'shop',
      version: '1.0.0',
      lockfileVersion: 3,
      requires: true,
      packages: {
        '': { name: 'shop', version: '1.0.0', dependencies: { lodash: range, left: '^1.0.0' } },
        'node_modules/lodash': lodash,
        'node_modules/left': {
          version: '1.0.0',
          resolved: `https://${NPM}/left/-/left-1.0.0.tgz`,
          integrity: 'sha512-left==',
        },
        ...others,
      },
    },
    null,
    2,
  )}\n`;
const BASE = { 'package.json': manifest('^4.17.20'), 'package-lock.json': lock('^4.17.20', locked('4.17.20')) };
const head = (lodash: Locked, range = '^4.17.21', more = {}, others = {}) => ({
  'package.json': manifest(range, more),
  'package-lock.json': lock(range, lodash, others),
});

describe('npm', () => {
  test('a pin update of a vetted package is medium', async () => {
    expect(await tier(BASE, head(locked('4.17.21')))).toBe('medium');
  });

  test('from an allowed registry, too', async () => {
    const resolved = (version: string) => `https://npm.acme.example/lodash/-/lodash-${version}.tgz`;
    const base = {
      ...BASE,
      'package-lock.json': lock('^4.17.20', locked('4.17.20', { resolved: resolved('4.17.20') })),
    };
    expect(await tier(base, head(locked('4.17.21', { resolved: resolved('4.17.21') })))).toBe('medium');
  });

  test.each<[string, TestTree, RegExp]>([
    [
      'another package',
      {
        'package.json': manifest('^4.17.20', { dependencies: { lodash: '^4.17.20', left: '^2.0.0' } }),
        'package-lock.json': BASE['package-lock.json'],
      },
      /left .* not vetted/,
    ],
    [
      'a package added',
      head(locked('4.17.21'), '^4.17.21', { dependencies: { lodash: '^4.17.21', left: '^1.0.0', lodahs: '1.0.0' } }),
      /near lodash/,
    ],
    [
      'a package removed',
      head(locked('4.17.21'), '^4.17.21', { dependencies: { lodash: '^4.17.21' } }),
      /left \^1.0.0 is removed/,
    ],
    [
      'a script',
      head(locked('4.17.21'), '^4.17.21', { scripts: { test: 'jest', postinstall: 'node x' } }),
      /scripts changes/,
    ],
    ['an override', head(locked('4.17.21'), '^4.17.21', { overrides: { left: 'evil' } }), /overrides changes/],
    ['a version', head(locked('4.17.21'), '^4.17.21', { version: '2.0.0' }), /version changes/],
    [
      'another host',
      head(locked('4.17.21', { resolved: `https://${NPM}.evil.test/lodash/-/lodash-4.17.21.tgz` })),
      /foreign-host/,
    ],
    [
      'a user name in the address',
      head(locked('4.17.21', { resolved: `https://${NPM}@evil.test/lodash/-/lodash-4.17.21.tgz` })),
      /foreign-host/,
    ],
    [
      'another package’s tarball',
      head(locked('4.17.21', { resolved: `https://${NPM}/evil/-/evil-4.17.21.tgz` })),
      /no registry/,
    ],
    ['no TLS', head(locked('4.17.21', { resolved: `http://${NPM}/lodash/-/lodash-4.17.21.tgz` })), /insecure/],
    ['a git source', head(locked('4.17.21', { resolved: 'git+ssh://git@github.com/x/lodash.git#abc' })), /git/],
    [
      'integrity at one version',
      {
        ...BASE,
        'package.json': manifest('^4.17.21'),
        'package-lock.json': lock('^4.17.21', locked('4.17.20', { integrity: 'sha512-other==' })),
      },
      /integrity changes at one version/,
    ],
    [
      'no integrity',
      head({ version: '4.17.21', resolved: `https://${NPM}/lodash/-/lodash-4.17.21.tgz` }),
      /no longer recorded/,
    ],
    ['an install script', head(locked('4.17.21', { hasInstallScript: true })), /runs a script/],
    ['an alias', head(locked('4.17.21', { name: 'evil' })), /evil/],
    ['an alias in the manifest', head(locked('4.17.21'), 'npm:evil@4.17.21'), /lodash/],
    ['any version', head(locked('4.17.21'), '*'), /no plain number/],
    ['a wider range', head(locked('4.17.21'), '>=4.17.21'), /written otherwise/],
    ['an older version', head(locked('4.17.19'), '^4.17.19'), /older/],
    [
      'a package that comes with it',
      head(locked('4.17.21'), '^4.17.21', {}, { 'node_modules/evil': locked('1.0.0') }),
      /evil 1.0.0 is added/,
    ],
    ['the manifest’s text alone', { ...BASE, 'package.json': `${BASE['package.json']}\n` }, /written otherwise/],
  ])('high: %s', async (_, changed, message) => {
    expect(await tier(BASE, changed)).toBe('high');
    expect(await messages(BASE, changed)).toMatch(message);
  });

  test('a lockfile alone is high, even of vetted packages', async () => {
    const changed = { ...BASE, 'package-lock.json': lock('^4.17.20', locked('4.17.21')) };
    expect(await tier(BASE, changed)).toBe('high');
    expect(await messages(BASE, changed)).toMatch(/no manifest does/);
  });

  test('a scope that is swapped is said', async () => {
    const base = { 'package.json': manifest('1', { dependencies: { '@acme/tools': '1.0.0' } }) };
    const swapped = { 'package.json': manifest('1', { dependencies: { '@acme-inc/tools': '1.0.0' } }) };
    expect(await messages(base, swapped)).toMatch(/in the place of @acme\/tools/);
  });

  test('a scope of vetted packages', async () => {
    const of = (version: string) => ({
      'package.json': manifest('^1.0.0', { devDependencies: { '@types/node': version } }),
    });
    expect(await tier(of('22.0.0'), of('22.1.0'))).toBe('medium');
    const fake = (version: string) => ({
      'package.json': manifest('^1.0.0', { devDependencies: { '@types-x/node': version } }),
    });
    expect(await tier(fake('22.0.0'), fake('22.1.0'))).toBe('high');
  });
});

const YARN = (version: string, host = NPM, integrity = version) => `# yarn lockfile v1


left@^1.0.0:
  version "1.0.0"
  resolved "https://${NPM}/left/-/left-1.0.0.tgz#${'a'.repeat(40)}"
  integrity sha512-left==

"lodash@^${version}":
  version "${version}"
  resolved "https://${host}/lodash/-/lodash-${version}.tgz#${'b'.repeat(40)}"
  integrity sha512-${integrity}==
  dependencies:
    left "^1.0.0"
`;
const BERRY = (version: string, checksum = version) => `__metadata:
  version: 8
  cacheKey: 10c0

"lodash@npm:^${version}":
  version: ${version}
  resolution: "lodash@npm:${version}"
  checksum: 10c0/${checksum}
  languageName: node
  linkType: hard
`;
const PNPM = (version: string, integrity = version) => `lockfileVersion: '9.0'

importers:
  .:
    dependencies:
      lodash:
        specifier: ^${version}
        version: ${version}

packages:
  lodash@${version}:
    resolution: {integrity: sha512-${integrity}==}

snapshots:
  lodash@${version}: {}
`;
const BUN = (version: string, integrity = version) => `{
  "lockfileVersion": 1,
  "workspaces": {
    "": { "name": "shop", "dependencies": { "lodash": "^${version}", }, },
  },
  "packages": {
    "lodash": ["lodash@${version}", "", {}, "sha512-${integrity}=="],
  }
}
`;
const POETRY = (version: string, hash = version) => `[[package]]
name = "requests"
version = "${version}"
optional = false
files = [
    {file = "requests-${version}.tar.gz", hash = "sha256:${hash}"},
]

[metadata]
lock-version = "2.0"
content-hash = "${version}"
`;
const UV = (version: string, host = publicHost('pypi')) => `version = 1

[[package]]
name = "requests"
version = "${version}"
source = { registry = "https://${host}/simple" }
sdist = { url = "https://${host}/requests-${version}.tar.gz", hash = "sha256:${version}" }
`;
const PIPENV = (version: string, hash = version) =>
  JSON.stringify({
    _meta: { hash: { sha256: version }, sources: [] },
    default: { requests: { hashes: [`sha256:${hash}`], version: `==${version}` } },
  });
const CARGO_LOCK = (version: string, checksum = version) => `version = 3

[[package]]
name = "serde"
version = "${version}"
source = "registry+https://github.com/rust-lang/${publicHost('cargo')}-index"
checksum = "${checksum}"
`;
const GO_SUM = (version: string, hash = version) =>
  `golang.org/x/net ${version} h1:${hash}=\ngolang.org/x/net ${version}/go.mod h1:mod${hash}=\n`;
const GEM_LOCK = (version: string, remote = publicHost('gem')) => `GEM
  remote: https://${remote}/
  specs:
    rack (${version})

PLATFORMS
  ruby

DEPENDENCIES
  rack (~> ${version})
`;
const COMPOSER_LOCK = (version: string, owner = 'php-fig') =>
  JSON.stringify({
    'content-hash': version,
    packages: [
      {
        name: 'psr/log',
        version,
        source: { type: 'git', url: `https://github.com/${owner}/log.git`, reference: version },
        dist: {
          type: 'zip',
          url: `https://api.github.com/repos/${owner}/log/zipball/${version}`,
          reference: version,
          shasum: '',
        },
      },
    ],
    'packages-dev': [],
  });
const NUGET_LOCK = (version: string, hash = version) =>
  JSON.stringify({
    version: 1,
    dependencies: {
      net8: { Serilog: { type: 'Direct', requested: `[${version}, )`, resolved: version, contentHash: hash } },
    },
  });
const POM = (version: string, more = '') =>
  `<project><groupId>a</groupId><dependencies><dependency><groupId>org.slf4j</groupId><artifactId>slf4j-api</artifactId><version>${version}</version></dependency></dependencies>${more}</project>\n`;
const CATALOGUE = (version: string) => `[versions]
slf4j = "${version}"

[libraries]
slf4j = { module = "org.slf4j:slf4j-api", version.ref = "slf4j" }
`;
const MIX = (version: string, checksum = 'ab') =>
  `%{\n  "plug": {:hex, :plug, "${version}", "${checksum}12", [:mix], [], "hexpm", "cd34"},\n}\n`;

const npmManifest = (version: string) => ({ 'package.json': manifest(`^${version}`) });
const cargo = (version: string) => ({
  'Cargo.toml': `[package]\nname = "a"\n\n[dependencies]\nserde = "${version}"\n`,
});
const goMod = (version: string) => ({ 'go.mod': `module a\n\ngo 1.22\n\nrequire golang.org/x/net ${version}\n` });

type Tree = (version: string) => TestTree;
const ECOSYSTEMS: [string, Tree][] = [
  ['Yarn 1', (version) => ({ ...npmManifest(version), 'yarn.lock': YARN(version) })],
  ['Yarn Berry', (version) => ({ ...npmManifest(version), 'yarn.lock': BERRY(version) })],
  ['pnpm', (version) => ({ ...npmManifest(version), 'pnpm-lock.yaml': PNPM(version) })],
  ['Bun', (version) => ({ ...npmManifest(version), 'bun.lock': BUN(version) })],
  ['pip', (version) => ({ 'requirements.txt': `flask==1.0\nrequests[socks]==${version} ; python_version > "3"\n` })],
  [
    'Poetry',
    (version) => ({
      'pyproject.toml': `[tool.poetry.dependencies]\nrequests = "^${version}"\n`,
      'poetry.lock': POETRY(version),
    }),
  ],
  [
    'uv',
    (version) => ({
      'pyproject.toml': `[project]\nname = "a"\ndependencies = ["requests>=${version}"]\n`,
      'uv.lock': UV(version),
    }),
  ],
  ['Pipenv', (version) => ({ Pipfile: `[packages]\nrequests = "==${version}"\n`, 'Pipfile.lock': PIPENV(version) })],
  ['Cargo', (version) => ({ ...cargo(version), 'Cargo.lock': CARGO_LOCK(version) })],
  ['Go', (version) => ({ ...goMod(`v${version}`), 'go.sum': GO_SUM(`v${version}`) })],
  [
    'Bundler',
    (version) => ({
      Gemfile: `source "https://${publicHost('gem')}"\ngem "rack", "~> ${version}"\n`,
      'Gemfile.lock': GEM_LOCK(version),
    }),
  ],
  [
    'Composer',
    (version) => ({
      'composer.json': `{"require":{"psr/log":"^${version}"}}`,
      'composer.lock': COMPOSER_LOCK(version),
    }),
  ],
  ['Maven', (version) => ({ 'pom.xml': POM(version) })],
  [
    'Gradle',
    (version) => ({
      'gradle/libs.versions.toml': CATALOGUE(version),
      'gradle.lockfile': `org.slf4j:slf4j-api:${version}=compileClasspath\nempty=\n`,
    }),
  ],
  [
    'NuGet',
    (version) => ({
      'Directory.Packages.props': `<Project><ItemGroup><PackageVersion Include="Serilog" Version="${version}" /></ItemGroup></Project>`,
      'packages.lock.json': NUGET_LOCK(version),
    }),
  ],
];

describe.each(ECOSYSTEMS)('%s', (_, tree) => {
  test('a newer pin of a vetted package is medium', async () =>
    expect(await tier(tree('1.2.3'), tree('1.2.4'))).toBe('medium'));
  test('an older one is high', async () => expect(await tier(tree('1.2.4'), tree('1.2.3'))).toBe('high'));
  test('a package that is not vetted is high', async () => {
    const { tier: found } = await judge(tree('1.2.4'), tree('1.2.3'), configurationOf());
    expect(found).toBe('high');
  });
  test('removing the files is high', async () =>
    expect(await tier({ ...tree('1.2.3'), a: 'x' }, { a: 'x' })).toBe('high'));
  test('adding the files is high', async () =>
    expect(await tier({ a: 'x' }, { ...tree('1.2.3'), a: 'x' })).toBe('high'));
  test('what cannot be parsed is high', async () => {
    for (const path of Object.keys(tree('1.2.3'))) {
      const broken = { ...tree('1.2.4'), [path]: '{{{[[[ <\n\u0001: "' };
      expect(await tier(tree('1.2.3'), broken)).toBe('high');
    }
  });
});

describe('a second place for packages', () => {
  const PYLOCK = (version: string, more = '') =>
    `lock-version = "1.0"\n[[packages]]\nname = "requests"\nversion = "${version}"\n${more}`;
  const files = (path: string, text: string, version: string): TestTree => ({
    'pyproject.toml': `[project]\ndependencies = ["requests>=${version}"]\n`,
    [path]: text,
  });
  const pylock = (text: string, version: string) => files('pylock.toml', text, version);

  test.each<[string, TestTree, TestTree]>([
    [
      'packages in the list that poetry has',
      pylock(PYLOCK('1.2.3'), '1.2.3'),
      pylock(`${PYLOCK('1.2.4')}[[package]]\nname = "requests"\nversion = "1.2.4"\n`, '1.2.4'),
    ],
    ...[
      ['an archive', '[packages.archive]\nurl = "https://evil.test/r.zip"\nhashes = { sha256 = "a" }\n'],
      ['a repository', '[packages.vcs]\ntype = "git"\nurl = "https://evil.test/r"\ncommit-id = "a"\n'],
      ['a folder', '[packages.directory]\npath = "evil"\n'],
      ['an index', 'index = "https://evil.test/simple"\n'],
      ['a wheel that lies in the repository', 'wheels = [{ path = "evil.whl", hashes = { sha256 = "a" } }]\n'],
    ].map(([name, more]): [string, TestTree, TestTree] => [
      `from ${name}`,
      pylock(PYLOCK('1.2.3'), '1.2.3'),
      pylock(PYLOCK('1.2.4', more), '1.2.4'),
    ]),
  ])('high: %s', async (_, base, changed) => expect(await tier(base, changed)).toBe('high'));

  test('a plain pin in pylock.toml is medium', async () =>
    expect(await tier(pylock(PYLOCK('1.2.3'), '1.2.3'), pylock(PYLOCK('1.2.4'), '1.2.4'))).toBe('medium'));
});

describe('a poisoned lock entry of a vetted package is high', () => {
  const both = (manifests: (version: string) => TestTree, path: string, before: string, after: string) =>
    tier({ ...manifests('1.2.3'), [path]: before }, { ...manifests('1.2.4'), [path]: after });
  test.each<[string, (version: string) => TestTree, string, string, string]>([
    ['Yarn 1: another host', npmManifest, 'yarn.lock', YARN('1.2.3'), YARN('1.2.4', `${NPM}.evil.test`)],
    ['Yarn 1: integrity at one version', npmManifest, 'yarn.lock', YARN('1.2.3'), YARN('1.2.3', NPM, 'other')],
    ['Berry: checksum at one version', npmManifest, 'yarn.lock', BERRY('1.2.3'), BERRY('1.2.3', 'other')],
    [
      'Berry: a patch',
      npmManifest,
      'yarn.lock',
      BERRY('1.2.3'),
      BERRY('1.2.4').replace('"lodash@npm:1.2.4"', '"lodash@patch:lodash@npm%3A1.2.4#x.patch"'),
    ],
    ['pnpm: integrity at one version', npmManifest, 'pnpm-lock.yaml', PNPM('1.2.3'), PNPM('1.2.3', 'other')],
    [
      'pnpm: a tarball',
      npmManifest,
      'pnpm-lock.yaml',
      PNPM('1.2.3'),
      PNPM('1.2.4').replace('{integrity', '{tarball: https://evil.test/a.tgz, integrity'),
    ],
    ['Bun: integrity at one version', npmManifest, 'bun.lock', BUN('1.2.3'), BUN('1.2.3', 'other')],
    [
      'uv: another index',
      (version) => ({ 'pyproject.toml': `[project]\ndependencies = ["requests>=${version}"]\n` }),
      'uv.lock',
      UV('1.2.3'),
      UV('1.2.4', 'evil.test'),
    ],
    [
      'Pipenv: hashes at one version',
      (version) => ({ Pipfile: `[packages]\nrequests = "==${version}"\n` }),
      'Pipfile.lock',
      PIPENV('1.2.3'),
      PIPENV('1.2.3', 'other'),
    ],
    ['Cargo: checksum at one version', cargo, 'Cargo.lock', CARGO_LOCK('1.2.3'), CARGO_LOCK('1.2.3', 'other')],
    [
      'Cargo: a git source',
      cargo,
      'Cargo.lock',
      CARGO_LOCK('1.2.3'),
      CARGO_LOCK('1.2.4').replace(/source = .*/, 'source = "git+https://github.com/evil/serde#abc"'),
    ],
    [
      'Go: a checksum at one version',
      (version) => goMod(`v${version}`),
      'go.sum',
      GO_SUM('v1.2.3'),
      GO_SUM('v1.2.3', 'other'),
    ],
    [
      'Bundler: another source',
      (version) => ({ Gemfile: `gem "rack", "~> ${version}"\n` }),
      'Gemfile.lock',
      GEM_LOCK('1.2.3'),
      GEM_LOCK('1.2.4', 'evil.test'),
    ],
    [
      'Composer: another owner',
      (version) => ({ 'composer.json': `{"require":{"psr/log":"^${version}"}}` }),
      'composer.lock',
      COMPOSER_LOCK('1.2.3'),
      COMPOSER_LOCK('1.2.4', 'evil'),
    ],
    [
      'NuGet: hash at one version',
      (version) => ({
        'Directory.Packages.props': `<Project><PackageVersion Include="Serilog" Version="${version}" /></Project>`,
      }),
      'packages.lock.json',
      NUGET_LOCK('1.2.3'),
      NUGET_LOCK('1.2.3', 'other'),
    ],
    ['Hex: checksum at one version', () => ({}), 'mix.lock', MIX('1.2.3'), MIX('1.2.3', 'ff')],
  ])('%s', async (_, manifests, path, before, after) =>
    expect(await both(manifests, path, before, after)).toBe('high'),
  );

  test.each<[string, TestTree, TestTree]>([
    [
      'a pip index',
      { 'requirements.txt': 'requests==1.0\n' },
      { 'requirements.txt': '--index-url https://evil.test\nrequests==1.1\n' },
    ],
    [
      'a pip address',
      { 'requirements.txt': 'requests==1.0\n' },
      { 'requirements.txt': 'requests @ https://evil.test/r.whl\n' },
    ],
    [
      'a pip hash at one version',
      { 'requirements.txt': 'requests==1.0 --hash=sha256:aa\n' },
      { 'requirements.txt': 'requests==1.0 --hash=sha256:bb\n' },
    ],
    [
      'a package that pip reads behind a comment, past a line separator',
      { 'requirements.txt': 'requests==1.0 # web\n' },
      { 'requirements.txt': 'requests==1.1 # web\u2028evil==6.6\n' },
    ],
    [
      'an option of pip for one package',
      { 'requirements.txt': 'requests==1.0\n' },
      { 'requirements.txt': 'requests==1.1 --config-settings=build=evil\n' },
    ],
    [
      'a replace of Go',
      goMod('v1.2.3'),
      { 'go.mod': `${goMod('v1.2.4')['go.mod']}\nreplace golang.org/x/net => github.com/evil/net v1.2.4\n` },
    ],
    [
      'a repository of Maven',
      { 'pom.xml': POM('1.0') },
      { 'pom.xml': POM('1.1', '<repositories><repository><url>https://evil.test</url></repository></repositories>') },
    ],
    [
      'a plugin of Maven',
      { 'pom.xml': POM('1.0') },
      { 'pom.xml': POM('1.1', '<build><plugins><plugin><artifactId>x</artifactId></plugin></plugins></build>') },
    ],
    ['code in a Gemfile', { Gemfile: 'gem "rack", "1.0"\n' }, { Gemfile: 'gem "rack", "1.1"\nsystem("id")\n' }],
    [
      'a build script of Cargo',
      cargo('1.0'),
      { 'Cargo.toml': `${cargo('1.1')['Cargo.toml']}\n[patch.crates]\nserde = { path = "x" }\n` },
    ],
    [
      'a doubled key',
      { 'package.json': manifest('^1.0.0') },
      { 'package.json': manifest('^1.0.1').replace('"lodash"', '"lodash": "^9.0.0", "lodash"') },
    ],
  ])('high: %s', async (_, base, changed) => expect(await tier(base, changed)).toBe('high'));
});
