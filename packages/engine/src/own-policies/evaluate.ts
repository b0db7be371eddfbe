import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change } from '@sallyport/change';
import type { Configuration } from '@sallyport/config';
import { digestOf, parseJson, SallyportError, sha256 } from '@sallyport/core';
import { type OwnPolicies, type PolicyInput, policyData } from '@sallyport/policy';
import { collectPolicies, type PolicyFile } from './collect.ts';
import { checkRules, findingsOf } from './findings.ts';
import type { OpaOptions } from './opa/find.ts';
import { type OpaTool, withOpa } from './opa/private-opa.ts';
import { runOpa } from './opa/run.ts';

/** Nothing that reaches out, and nothing that gives another answer the next time. */
const FORBIDDEN: ReadonlySet<string> = new Set([
  'http.send',
  'io.jwt.decode_verify',
  'io.jwt.encode_sign',
  'io.jwt.encode_sign_raw',
  'net.lookup_ip_addr',
  'opa.runtime',
  'rand.intn',
  'time.now_ns',
  'trace',
  'uuid.rfc4122',
]);

/**
 * Evaluates a team's own Rego, as it is at the base commit, by opa: what its `deny` and `violation` rules say joins the
 * decision. `input` is the gate's (schemas/policy-input.schema.json), `data.configuration` the configuration. What
 * cannot be read or evaluated denies.
 */
export async function evaluateOwnPolicies(
  change: Pick<Change, 'base' | 'objects'>,
  configuration: Configuration,
  input: () => PolicyInput,
  opa: OpaOptions = {},
): Promise<OwnPolicies | undefined> {
  const { policies: paths, opa: pinned } = configuration.gate;
  if (paths.length === 0) return undefined;
  try {
    const files = await collectPolicies(change, paths);
    checkRules(files.map(({ bytes }) => bytes.toString('utf8')));
    const { data, evaluator } = await withOpa({ ...opa, pinned }, (tool) =>
      evaluate(tool, files, configuration, input()),
    );
    const { denials, warnings } = findingsOf(data);
    return { evaluated: paths, denials, warnings, sha256: digestOfPolicies(files, evaluator), opa: evaluator };
  } catch (error) {
    if (!(error instanceof SallyportError)) throw error;
    const denials = [{ name: error.code, message: `${error.message} ${error.remedy}` }];
    return { evaluated: [], denials, warnings: [], sha256: null };
  }
}

function digestOfPolicies(files: readonly PolicyFile[], opa: Evaluator): string {
  return digestOf({ files: files.map(({ path, bytes }) => ({ path, sha256: sha256(bytes) })), opa: opa.sha256 });
}

type Evaluator = NonNullable<OwnPolicies['opa']>;

async function evaluate(
  tool: OpaTool,
  files: readonly PolicyFile[],
  configuration: Configuration,
  input: PolicyInput,
): Promise<{ readonly data: unknown; readonly evaluator: Evaluator }> {
  const folder = await mkdtemp(join(tmpdir(), 'sallyport-opa-'));
  try {
    const policies = join(folder, 'policies');
    await mkdir(policies);
    // Numbered: a name from the repository names no file here.
    for (const [index, { bytes }] of files.entries()) await writeFile(join(policies, `${index}.rego`), bytes);
    await writeFile(join(folder, 'data.json'), JSON.stringify(policyData(configuration)));
    await writeFile(join(folder, 'input.json'), JSON.stringify(input));
    await writeFile(join(folder, 'capabilities.json'), await capabilities(tool, folder));
    const output = await evaluateInDialect(tool, folder);
    const { sha256, pinned } = tool;
    return {
      data: withoutConfiguration(parseJson(output, { name: "opa's answer" })),
      evaluator: { version: tool.version ?? (await versionOf(tool, folder)), sha256, pinned },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Rego as it is since OPA 1.0; files that cannot be read as that were written before, as many of conftest's are. */
async function evaluateInDialect(tool: OpaTool, folder: string): Promise<string> {
  try {
    return await runOpa(tool, ARGUMENTS, folder);
  } catch (error) {
    if (!(error instanceof SallyportError) || !error.message.includes('rego_parse_error')) throw error;
    // What is no Rego of either kind is told in the words of the present one.
    return await runOpa(tool, [...ARGUMENTS, '--v0-compatible'], folder).catch((second: unknown) => {
      throw second instanceof SallyportError && second.message.includes('rego_parse_error') ? error : second;
    });
  }
}

const ARGUMENTS: readonly string[] = [
  'eval',
  '--format=raw',
  '--fail',
  '--strict-builtin-errors',
  '--timeout=8s',
  '--capabilities=capabilities.json',
  '--data=policies',
  '--data=data.json',
  '--input=input.json',
  'data',
];

/** What an opa says of itself, for people; null where it says nothing of the kind. */
async function versionOf(tool: OpaTool, folder: string): Promise<string | null> {
  const said = await runOpa(tool, ['version'], folder).catch(() => '');
  return /^Version: (\d+\.\d+\.\d+)$/m.exec(said)?.[1] ?? null;
}

async function capabilities(tool: OpaTool, folder: string): Promise<string> {
  const known = JSON.parse(await runOpa(tool, ['capabilities', '--current'], folder)) as {
    readonly builtins: readonly { readonly name: string }[];
  };
  const builtins = known.builtins.filter(({ name }) => !FORBIDDEN.has(name));
  return JSON.stringify({ ...known, builtins, allow_net: [] });
}

function withoutConfiguration(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const { configuration: _, ...packages } = data as Record<string, unknown>;
  return packages;
}
