/** A program that checks need, pinned; built once into `.tools/<name>@<version>/`. */
export type Tool = GoModule | GoMain | GoWrapper | PythonPackage | NodePackage;

/** `go install module@version`: each on its own, because their dependencies conflict in one module. */
export interface GoModule {
  readonly kind: 'go';
  readonly name: string;
  readonly version: string;
  readonly module: string;
  /** What the binary is called. */
  readonly binary: string;
}

/** A command of a module that can only be built as the main module, for its `replace` directives: in a copy of its own. */
export interface GoMain {
  readonly kind: 'go-main';
  readonly name: string;
  readonly version: string;
  readonly module: string;
  /** The command's folder in the module. */
  readonly command: string;
  readonly binary: string;
}

/** A main package of ours in `tools/go/<name>`, over a pinned library. */
export interface GoWrapper {
  readonly kind: 'go-wrapper';
  readonly name: string;
  readonly version: string;
  readonly binary: string;
}

/** A package from PyPI in a virtual environment of its own. */
export interface PythonPackage {
  readonly kind: 'python';
  readonly name: string;
  readonly version: string;
  /** What is asked for in brackets behind the name. */
  readonly extra?: string;
  readonly binary: string;
}

/** A package of npm in a folder of its own, beside the lockfile and without its scripts. */
export interface NodePackage {
  readonly kind: 'node';
  readonly name: string;
  readonly version: string;
  readonly package: string;
  /** Of the package. */
  readonly binary: string;
}

export const TOOLS: readonly Tool[] = [
  { kind: 'go', name: 'opa', version: '1.22.2', module: 'github.com/open-policy-agent/opa', binary: 'opa' },
  {
    kind: 'go',
    name: 'actionlint',
    version: '1.7.12',
    module: 'github.com/rhysd/actionlint/cmd/actionlint',
    binary: 'actionlint',
  },
  {
    kind: 'go',
    name: 'conftest',
    version: '0.69.0',
    module: 'github.com/open-policy-agent/conftest',
    binary: 'conftest',
  },
  { kind: 'go', name: 'age', version: '1.3.2', module: 'filippo.io/age/cmd/age', binary: 'age' },
  { kind: 'go', name: 'act', version: '0.2.89', module: 'github.com/nektos/act', binary: 'act' },
  {
    kind: 'go',
    name: 'cosign',
    version: '3.1.2',
    module: 'github.com/sigstore/cosign/v3/cmd/cosign',
    binary: 'cosign',
  },
  { kind: 'go', name: 'fulcio', version: '1.8.8', module: 'github.com/sigstore/fulcio', binary: 'fulcio' },
  {
    kind: 'go',
    name: 'rekor-tiles',
    version: '2.3.0',
    module: 'github.com/sigstore/rekor-tiles/v2/cmd/rekor-server/posix',
    binary: 'posix',
  },
  {
    kind: 'go',
    name: 'registry',
    version: '3.1.1',
    module: 'github.com/distribution/distribution/v3/cmd/registry',
    binary: 'registry',
  },
  { kind: 'go-wrapper', name: 'ct', version: '0.1.2', binary: 'ct' },
  { kind: 'go-wrapper', name: 'tsa', version: '2.1.3', binary: 'tsa' },
  // Its own Python, which has the OTLP schema.
  { kind: 'python', name: 'opentelemetry-proto', version: '1.45.2', binary: 'python' },
  { kind: 'python', name: 'zizmor', version: '1.32.0', binary: 'zizmor' },
];

/** What `npm run test:admission` needs beside these: too long to build for every run of the interop tests. */
export const ADMISSION_TOOLS: readonly Tool[] = [
  {
    kind: 'go-main',
    name: 'policy-controller',
    version: '0.13.1',
    module: 'github.com/sigstore/policy-controller',
    command: 'cmd/tester',
    binary: 'tester',
  },
  {
    kind: 'go-main',
    name: 'kyverno',
    version: '1.19.1',
    module: 'github.com/kyverno/kyverno',
    command: 'cmd/cli/kubectl-kyverno',
    binary: 'kubectl-kyverno',
  },
];

/** Other gateways, beside which `test/bench/gateway --peers` measures ours. Nothing of the project depends on them. */
export const PEERS: readonly Tool[] = [
  {
    kind: 'node',
    name: 'portkey',
    version: '1.15.2',
    package: '@portkey-ai/gateway',
    binary: 'build/start-server.js',
  },
  { kind: 'python', name: 'litellm', version: '1.100.5', extra: 'proxy', binary: 'litellm' },
];

/** What `npm run test:vault` needs: HashiCorp Vault as a library, ten minutes and more to build. */
export const VAULT_TOOLS: readonly Tool[] = [{ kind: 'go-wrapper', name: 'vault', version: '1.21.4', binary: 'vault' }];
