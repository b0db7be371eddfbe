import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Configuration } from '@sallyport/config';
import { parseJson, SallyportError } from '@sallyport/core';
import { type OwnPolicies, type PolicyInput, policyData } from '@sallyport/policy';
import * as v from 'valibot';
import type { PolicyFile } from './collect.ts';
import { checkRules, type Findings, findingsOf } from './findings.ts';
import type { OpaOptions } from './opa/find.ts';
import { type OpaTool, withOpa } from './opa/private-opa.ts';
import { evaluationFailed, runOpa } from './opa/run.ts';

/** Nothing that reaches out, and nothing that gives another answer the next time. */
const FORBIDDEN: ReadonlySet<string> = new Set([
  'crypto.x509.parse_and_verify_certificates',
  'crypto.x509.parse_and_verify_certificates_with_options',
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

/** The opa that evaluated, for the record. */
export type Evaluator = NonNullable<OwnPolicies['opa']>;

/**
 * Evaluates Rego by opa, all of it together.
 * @throws SallyportError POLICIES_…, JSON_…
 */
export async function evaluateSources(
  files: readonly PolicyFile[],
  configuration: Configuration,
  input: PolicyInput,
  opa: OpaOptions,
): Promise<Findings & { readonly evaluator: Evaluator }> {
  checkRules(files.map(({ bytes }) => bytes.toString('utf8')));
  const options = { ...opa, pinned: configuration.gate.opa };
  const { data, evaluator } = await withOpa(options, (tool) => evaluate(tool, files, configuration, input));
  return { ...findingsOf([data]), evaluator };
}

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

const capabilitiesForm = v.looseObject({ builtins: v.array(v.looseObject({ name: v.string() })) });

/** What an opa says of itself, for people; null where it says nothing of the kind. */
async function versionOf(tool: OpaTool, folder: string): Promise<string | null> {
  const said = await runOpa(tool, ['version'], folder).catch(() => '');
  return /^Version: (\d+\.\d+\.\d+)$/m.exec(said)?.[1] ?? null;
}

async function capabilities(tool: OpaTool, folder: string): Promise<string> {
  const output = await runOpa(tool, ['capabilities', '--current'], folder);
  const known = v.safeParse(capabilitiesForm, parseJson(output, { name: "opa's capabilities" }));
  if (!known.success) throw evaluationFailed('it lists no built-ins');
  const builtins = known.output.builtins.filter(({ name }) => !FORBIDDEN.has(name));
  return JSON.stringify({ ...known.output, builtins, allow_net: [] });
}

function withoutConfiguration(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const { configuration: _, ...packages } = data as Record<string, unknown>;
  return packages;
}
