import { READERS } from '../../../packages/risk/src/dependencies/readers.ts';
import { expectThat, type FuzzTarget } from '../target.ts';

const NPM = '{"name":"a","version":"1.0.0","scripts":{"test":"x"},"dependencies":{"b":"^1.0.0"},"overrides":{"c":"2"}}';

/** A file of every kind, small and valid. */
const SAMPLES: Readonly<Record<string, string>> = {
  'package.json': NPM,
  'package-lock.json':
    '{"lockfileVersion":3,"packages":{"":{"dependencies":{"b":"^1"}},"node_modules/b":{"version":"1.0.0","resolved":"https://example.org/b.tgz","integrity":"sha512-x","hasInstallScript":true}},"dependencies":{"b":{"version":"1.0.0","requires":{"c":"2"}}}}',
  'yarn.lock':
    '# yarn lockfile v1\n\n"b@^1.0.0", b@~1:\n  version "1.0.0"\n  resolved "https://example.org/b.tgz#aa"\n  integrity sha512-x\n  dependencies:\n    c "^2"\n',
  'pnpm-lock.yaml':
    "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      b:\n        specifier: ^1\n        version: 1.0.0\npackages:\n  b@1.0.0:\n    resolution: {integrity: sha512-x}\nsnapshots:\n  b@1.0.0: {}\n",
  'bun.lock':
    '{\n  "lockfileVersion": 1,\n  "workspaces": {"": {"name": "a", "dependencies": {"b": "^1"}}},\n  "packages": {"b": ["b@1.0.0", "", {}, "sha512-x"],},\n}\n',
  'deno.lock': '{"version":"5","specifiers":{"jsr:@a/b@1":"1.0.0"},"jsr":{"@a/b@1.0.0":{"integrity":"x"}},"npm":{}}',
  'requirements.txt':
    'a==1.0 --hash=sha256:aa \\\n  --hash=sha256:bb\n-r other.txt\n--index-url https://example.org\nb @ git+https://example.org/b.git@main ; python_version < "3"\n-e ./c\n',
  'pyproject.toml':
    '[project]\nname = "a"\ndependencies = ["b>=1"]\n[project.optional-dependencies]\nx = ["c"]\n[tool.poetry.dependencies]\nd = {version = "1", source = "s"}\n[build-system]\nrequires = ["setuptools"]\n[tool.uv.sources]\nb = {git = "https://example.org/b"}\n',
  'poetry.lock':
    '[[package]]\nname = "a"\nversion = "1"\nfiles = [{file = "a.whl", hash = "sha256:x"}]\n[package.source]\ntype = "git"\nurl = "https://example.org"\n[metadata]\nlock-version = "2.0"\n',
  Pipfile:
    '[[source]]\nurl = "https://example.org"\nname = "x"\nverify_ssl = true\n[packages]\na = "*"\nb = {git = "https://example.org/b"}\n',
  'Pipfile.lock':
    '{"_meta":{"sources":[]},"default":{"a":{"version":"==1","hashes":["sha256:x"],"index":"pypi"}},"develop":{}}',
  'Cargo.toml':
    '[package]\nname = "a"\nversion = "1.0.0"\nbuild = "build.rs"\n[dependencies]\nb = "1"\nc = { version = "1", git = "https://example.org/c" }\n[target."cfg(unix)".dependencies]\nd = "1"\n[patch.crates-io]\ne = { path = "e" }\n',
  'Cargo.lock':
    'version = 4\n[[package]]\nname = "b"\nversion = "1.0.0"\nsource = "registry+https://example.org"\nchecksum = "aa"\n',
  'go.mod':
    'module example.org/a\n\ngo 1.22\n\nrequire (\n\texample.org/b v1.0.0 // indirect\n)\nreplace example.org/b => ../b\nexclude example.org/c v1.0.0\n',
  'go.sum': 'example.org/b v1.0.0 h1:aa=\nexample.org/b v1.0.0/go.mod h1:bb=\n',
  Gemfile:
    "source 'https://example.org'\ngem 'a', '~> 1', git: 'https://example.org/a'\ngroup :test do\n  gem \"b\"\nend\n",
  'Gemfile.lock':
    'GEM\n  remote: https://example.org/\n  specs:\n    a (1.0)\n      b (>= 1)\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  a\n\nCHECKSUMS\n  a (1.0) sha256=aa\n\nBUNDLED WITH\n   2.5\n',
  'composer.json': '{"require":{"a/b":"^1"},"repositories":[{"type":"vcs","url":"https://example.org"}],"scripts":{}}',
  'composer.lock':
    '{"content-hash":"x","packages":[{"name":"a/b","version":"1.0","dist":{"url":"https://example.org","shasum":""}}],"packages-dev":[]}',
  'pom.xml':
    '<?xml version="1.0"?>\n<project><groupId>a</groupId><dependencies><dependency><groupId>b</groupId><artifactId>c</artifactId><version>1</version></dependency></dependencies><build><plugins/></build></project>\n',
  'gradle/libs.versions.toml':
    '[versions]\nb = "1"\n[libraries]\nb = { module = "a:b", version.ref = "b" }\n[plugins]\np = { id = "p", version = "1" }\n',
  'gradle.lockfile': '# a comment\na:b:1.0=compileClasspath,runtimeClasspath\nempty=annotationProcessor\n',
  'gradle/verification-metadata.xml':
    '<?xml version="1.0"?>\n<verification-metadata><components><component group="a" name="b" version="1"><artifact name="b.jar"><sha256 value="aa"/></artifact></component></components></verification-metadata>\n',
  'Directory.Packages.props':
    '<Project><ItemGroup><PackageVersion Include="A" Version="1.0" /></ItemGroup></Project>\n',
  'packages.lock.json':
    '{"version":1,"dependencies":{"net8.0":{"A":{"type":"Direct","requested":"[1, )","resolved":"1.0","contentHash":"x"}}}}',
  'Package.resolved':
    '{"pins":[{"identity":"a","kind":"remoteSourceControl","location":"https://example.org/a","state":{"revision":"aa","version":"1"}}],"version":3}',
  'pubspec.yaml':
    'name: a\nenvironment:\n  sdk: ^3.0.0\ndependencies:\n  b: ^1.0.0\n  c:\n    git: https://example.org/c\n',
  'pubspec.lock':
    'packages:\n  b:\n    dependency: "direct main"\n    description:\n      name: b\n      sha256: aa\n      url: "https://example.org"\n    source: hosted\n    version: "1.0.0"\nsdks:\n  dart: ">=3.0.0"\n',
  'mix.lock': '%{\n  "a": {:hex, :a, "1.0.0", "aa", [:mix], [{:b, "~> 1.0", [hex: :b]}], "hexpm", "bb"},\n}\n',
  'Podfile.lock':
    'PODS:\n  - A (1.0)\nDEPENDENCIES:\n  - A\nSPEC REPOS:\n  trunk:\n    - A\nSPEC CHECKSUMS:\n  A: aa\nPODFILE CHECKSUM: bb\nCOCOAPODS: 1.15\n',
};

/** A target for each reader, with the samples of the files that it takes. */
export const dependencyTargets: readonly FuzzTarget[] = READERS.map((reader) => {
  const samples = Object.entries(SAMPLES).filter(([path]) => reader.matches.test(path.toLowerCase()));
  const [path = ''] = samples[0] ?? [];
  expectThat(samples.length > 0, `no sample for ${reader.matches}`);
  return {
    name: `risk/${path.slice(path.lastIndexOf('/') + 1).toLowerCase()}`,
    seeds: samples.map(([, text]) => text),
    async run(input) {
      const read = async () => JSON.stringify([...(await reader.read(input.toString('utf8'))).dependencies]);
      const first = await read();
      expectThat(first === (await read()), 'it is read in two ways');
    },
  };
});
