import { basename, join } from 'node:path';
import {
  configurationOf,
  listEvidence,
  type OpenedChange,
  readEvidence,
  requireClient,
  signerOf,
  signMany,
  withChange,
  writeEvidence,
} from '@sallyport/action-kit';
import { changeStatement, parseJson, type Statement, type Subject } from '@sallyport/core';
import { readPullRequest } from '@sallyport/github';
import { agentProvenance, logLinksOf, parseStatement, type SerializedBundle, type Signer } from '@sallyport/provenance';
import type { Runner } from '@sallyport/runtime';
import { receiptsOf } from './agent-receipts.ts';
import { agentRunOf } from './agent-run.ts';
import { signArtifacts } from './artifacts.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { type Draft, draftOf, holds, requireSome } from './main.ts';
import { report, type Signed } from './report.ts';
import { requireSigner } from './require-signer.ts';
import { store } from './store.ts';

/** Signs what is not signed yet. @throws SallyportError */
export async function run(runner: Runner): Promise<void> {
  const inputs = readInputs(runner);
  if (inputs.sources.length > 0) return signArtifacts(inputs, runner);
  await withChange(inputs, runner, undefined, async (opened) => {
    const { change, client } = opened;
    await writeAgentProvenance(inputs, runner, opened);
    if (inputs.predicate !== undefined) await writePredicate(inputs, inputs.predicate, change.subject);
    const drafts = await readDrafts(inputs, change.subject);
    requireSome(drafts, inputs.evidenceDirectory);
    const unsigned = drafts.some(({ bundle }) => bundle === undefined);
    const configuration = await configurationOf(change, inputs, runner);
    const signer = unsigned ? await signerOf({ signing: inputs.signing, configuration, change }, runner) : undefined;
    const signed = await signDrafts(drafts, signer, inputs);
    if (inputs.store) await store(client ?? requireClient(inputs, runner), signed);
    await report(runner, change.subject, signed);
  });
}

/** Those that are not signed yet, side by side. */
async function signDrafts(
  drafts: readonly Draft[],
  signer: Signer | undefined,
  { evidenceDirectory: directory, incomplete: postpone }: Inputs,
): Promise<Signed[]> {
  const paths = new Map<string, string>();
  for (const { name, statement } of drafts)
    paths.set(name, await writeEvidence(directory, `${name}.intoto.json`, statement));
  const unsigned = drafts.filter(({ bundle }) => bundle === undefined);
  const options = { directory, postpone };
  const made = unsigned.length === 0 ? [] : await signMany(unsigned, requireSigner(signer), options);
  return drafts.map(({ name, statement, bundle }): Signed => {
    const common = { predicateType: statement.predicateType, statement: paths.get(name) ?? '' };
    const found = made.find((one) => one.name === name);
    if (found !== undefined && 'incomplete' in found) return { ...common, before: false, incomplete: found.incomplete };
    const links = logLinksOf(bundle ?? (found as { bundle: SerializedBundle }).bundle);
    return { ...common, bundle: join(directory, `${name}.sigstore.json`), before: bundle !== undefined, links };
  });
}

async function writePredicate(
  { evidenceDirectory }: Inputs,
  { path, type }: NonNullable<Inputs['predicate']>,
  subject: Subject,
): Promise<void> {
  const predicate = parseJson(await readEvidence(path), { name: path });
  const name = `${basename(path, '.json').replace(/[^A-Za-z0-9._-]/g, '_')}.intoto.json`;
  await writeEvidence(evidenceDirectory, name, changeStatement(subject, type, predicate));
}

async function readDrafts({ evidenceDirectory, statements }: Inputs, subject: Subject): Promise<Draft[]> {
  const inside = (await listEvidence(evidenceDirectory, '.intoto.json')).map((name) => join(evidenceDirectory, name));
  const drafts: Draft[] = [];
  for (const path of statements.length > 0 ? statements : inside) {
    const draft = draftOf(basename(path), await readEvidence(path), subject);
    const bundle = await readBundle(join(evidenceDirectory, `${draft.name}.sigstore.json`));
    drafts.push(holds(bundle, draft.statement) ? { ...draft, bundle } : draft);
  }
  return drafts;
}

/** What lies there from an earlier run; nothing when it is not JSON. */
async function readBundle(path: string): Promise<unknown> {
  const bytes = await readEvidence(path).catch(() => undefined);
  if (bytes === undefined) return undefined;
  try {
    return parseJson(bytes, { name: path });
  } catch {
    return undefined;
  }
}

async function writeAgentProvenance(
  inputs: Inputs,
  runner: Runner,
  { change, client, range }: OpenedChange,
): Promise<void> {
  const { intent, agentCalls, agentReceipts, evidenceDirectory } = inputs;
  if (intent === undefined) return;
  const read = async (path: string) => parseStatement(await readEvidence(path), { name: path });
  const calls: Statement[] = [];
  for (const path of agentCalls) calls.push(await read(path));
  const pull = client && range.pullRequest !== undefined ? await readPullRequest(client, range.pullRequest) : undefined;
  const { environment } = runner;
  const baseRef = pull?.base.ref ?? environment.ref;
  const run = agentRunOf({ calls, intent, change, baseRef, environment });
  const receipts = agentReceipts === undefined ? {} : { receipts: receiptsOf(await read(agentReceipts), calls) };
  const statement = agentProvenance(change.subject, { ...run, ...receipts });
  await writeEvidence(evidenceDirectory, 'agent-provenance.intoto.json', statement);
}
