import { readdirSync, readFileSync } from 'node:fs';

/**
 * Who may import whom; arrows only point down (docs/architecture.md). A package that is not listed may import nothing
 * of ours, so a new one has to be placed here first.
 */
const LAYERS = {
  core: [],
  config: ['core'],
  change: ['core'],
  runtime: ['core'],
  risk: ['core', 'config', 'change'],
  evidence: ['core', 'config', 'change'],
  policy: ['core', 'config', 'change'],
  gateway: ['core', 'config'],
  provenance: ['core', 'config'],
  artifact: ['core', 'config'],
  github: ['core', 'change'],
  engine: ['core', 'config', 'change', 'risk', 'evidence', 'policy', 'provenance', 'artifact'],
  'action-kit': [
    'core',
    'config',
    'change',
    'risk',
    'evidence',
    'policy',
    'provenance',
    'artifact',
    'github',
    'runtime',
    'engine',
  ],
  cli: ['core', 'config', 'change', 'risk', 'evidence', 'policy', 'provenance', 'artifact', 'gateway', 'engine'],
  testing: ['core', 'change'],
};

/** Libraries that one package owns: everybody else goes through its front door. */
const OWNERS = {
  '@sigstore': 'provenance',
  '@octokit': 'github',
  '@open-policy-agent': 'policy',
};

/** The files by which packages are entered: what their package.json exports. */
const DOORS = readdirSync('packages').flatMap((name) => {
  const { exports } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));
  return Object.values(exports).map((path) => `${name}/${path.replace('./', '')}`);
});

/** Where the rules look: the sources, or the fixture that has to fail. */
const root = process.env.SALLYPORT_IMPORTS_ROOT ?? '';
const packagesPath = `^${root}packages`;

const layers = Object.entries(LAYERS).map(([name, allowed]) => ({
  name: `layer-${name}`,
  comment: `packages/${name} may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing of ours'}.`,
  severity: 'error',
  from: { path: `${packagesPath}/${name}/` },
  to: { path: `${packagesPath}/`, pathNot: `${packagesPath}/(${[name, ...allowed].join('|')})/` },
}));

const owners = Object.entries(OWNERS).map(([library, owner]) => ({
  name: `owner-of-${library.replace('@', '').replace('/', '-')}`,
  comment: `${library} belongs to packages/${owner}.`,
  severity: 'error',
  from: { path: `^${root}(packages|actions)/`, pathNot: `${packagesPath}/(${owner}|testing)/` },
  to: { path: `node_modules/${library}(/|$)` },
}));

export default {
  forbidden: [
    ...layers,
    ...owners,
    {
      name: 'front-door',
      comment: 'A package is entered by the files that its package.json exports; its own tests may look inside.',
      severity: 'error',
      from: { path: `^${root}(?:packages|test/packages)/([^/]+)/` },
      to: { path: `${packagesPath}/`, pathNot: [`${packagesPath}/$1/`, `${packagesPath}/(${DOORS.join('|')})$`] },
    },
    {
      name: 'front-door-from-outside',
      comment: 'A package is entered by the files that its package.json exports.',
      severity: 'error',
      from: { path: `^${root}(?:actions|tools|test/(?!packages/)[^/]+)/` },
      to: { path: `${packagesPath}/`, pathNot: [`${packagesPath}/(${DOORS.join('|')})$`] },
    },
    {
      name: 'unlisted-package',
      comment: 'Place the package in LAYERS.',
      severity: 'error',
      from: { path: `${packagesPath}/`, pathNot: `${packagesPath}/(${Object.keys(LAYERS).join('|')})/` },
      to: {},
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'dev-library-in-product',
      comment: 'What reaches a bundle is a dependency of the package that imports it.',
      severity: 'error',
      from: { path: `^${root}(packages|actions)/`, pathNot: `${packagesPath}/testing/` },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'testing-in-product',
      comment: 'Fakes stay out of bundles.',
      severity: 'error',
      from: { path: `^${root}(packages|actions)/`, pathNot: `${packagesPath}/testing/` },
      to: { path: `${packagesPath}/testing/` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|dist|[.]tools)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
    tsPreCompilationDeps: true,
    parser: 'swc',
  },
};
