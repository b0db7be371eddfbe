import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from '@sallyport/change';
import type { Configuration } from '@sallyport/config';
import {
  type Classification,
  canonicalJson,
  type Decision,
  parseJson,
  SallyportError,
  type Statement,
} from '@sallyport/core';
import {
  decide,
  type Facts,
  type JudgedChange,
  type OwnersFile,
  type OwnPolicies,
  type VerdictPredicate,
} from '@sallyport/policy';
import * as v from 'valibot';
import { directoryResult } from './evidence/directory-result.ts';
import { evidenceItem } from './evidence/item.ts';
import type { Gated } from './gate.ts';

const FILE = 'inputs.json';
const MAX_BYTES = 256 * 1024 * 1024;

/** All that a decision was made of, as it is written down. Paths stand as base64 of their bytes. */
interface RecordedInputs {
  readonly schema: 'sallyport/inputs/v1';
  readonly change: Pick<JudgedChange, 'base' | 'head' | 'baseMoved' | 'subject' | 'commits'> & {
    readonly files: readonly { readonly path: string; readonly bytes: string; readonly previous?: string }[];
  };
  readonly classification: Classification;
  readonly configuration: Configuration;
  readonly facts: Facts | null;
  readonly evidence: readonly { readonly name: string; readonly sha256: string; readonly statement: Statement }[];
  readonly notes: readonly { readonly name: string; readonly message: string }[];
  /** What the team's own policies said; they are not evaluated again. */
  readonly policies?: OwnPolicies;
  readonly owners?: OwnersFile;
  readonly registries?: readonly string[];
  readonly unsigned: boolean;
}

/** Writes the inputs of a decision into a folder, as `inputs.json`. */
export async function recordInputs(
  folder: string,
  { change, configuration }: { readonly change: Change; readonly configuration: Configuration },
  { classification, facts, evidence, decision, beside }: Gated,
): Promise<string> {
  const { base, head, baseMoved, subject } = change;
  const inputs: RecordedInputs = {
    schema: 'sallyport/inputs/v1',
    change: {
      base,
      head,
      baseMoved,
      subject,
      files: change.files.map(({ path, pathBytes, previousPathBytes }) => ({
        path,
        bytes: pathBytes.toString('base64'),
        ...(previousPathBytes !== undefined && { previous: previousPathBytes.toString('base64') }),
      })),
      commits: change.commits.map(({ oid, message }) => ({ oid, message })),
    },
    classification,
    configuration,
    facts: facts ?? null,
    evidence: evidence.counted,
    notes: evidence.notes,
    ...(beside.policies !== undefined && { policies: beside.policies }),
    ...(beside.owners !== undefined && { owners: beside.owners }),
    ...(beside.registries !== undefined && { registries: beside.registries }),
    unsigned: decision.unsigned === true,
  };
  await mkdir(folder, { recursive: true });
  const file = join(folder, FILE);
  await writeFile(file, `${JSON.stringify(inputs)}\n`);
  return file;
}

/** What came of deciding again. */
export interface Replayed {
  readonly same: boolean;
  readonly decision: Decision;
  /** The first place where the verdict and the new decision differ, with both values. */
  readonly difference?: { readonly at: string; readonly verdict: unknown; readonly replayed: unknown };
}

/**
 * Decides again from recorded inputs, and compares with a verdict.
 * @param folder where `recordInputs` wrote
 * @throws SallyportError REPLAY_INPUTS_UNREADABLE, and what deciding throws
 */
export async function replay(
  verdict: Pick<VerdictPredicate, 'decision' | 'tier' | 'rules' | 'inputs'>,
  folder: string,
): Promise<Replayed> {
  const decision = await decideAgain(await readInputs(join(folder, FILE)));
  const { decision: outcome, tier, inputs, rules } = verdict;
  const difference =
    firstDifference('inputs', inputs, decision.inputs) ??
    firstDifference('rules', rules, decision.rules) ??
    firstDifference('verdict', { decision: outcome, tier }, { decision: decision.decision, tier: decision.tier });
  return { same: difference === undefined, decision, ...(difference !== undefined && { difference }) };
}

async function decideAgain({ change, evidence, notes, facts, ...rest }: RecordedInputs): Promise<Decision> {
  const decision = await decide({
    ...rest,
    change: {
      ...change,
      files: change.files.map(({ path, bytes, previous }) => ({
        path,
        pathBytes: Buffer.from(bytes, 'base64'),
        ...(previous !== undefined && { previousPathBytes: Buffer.from(previous, 'base64') }),
      })),
    },
    facts: facts ?? undefined,
    evidence: evidence.flatMap(({ statement, name }) => evidenceItem(statement, name) ?? []),
    statements: evidence.map(({ sha256 }) => sha256),
  });
  return { ...decision, rules: [...decision.rules, directoryResult({ counted: evidence, notes })] };
}

const form = v.looseObject({
  schema: v.literal('sallyport/inputs/v1'),
  change: v.looseObject({ files: v.array(v.looseObject({ bytes: v.string() })), commits: v.array(v.unknown()) }),
  classification: v.looseObject({ files: v.array(v.unknown()) }),
  configuration: v.looseObject({ version: v.literal(1) }),
  evidence: v.array(v.looseObject({ statement: v.looseObject({}) })),
});

async function readInputs(file: string): Promise<RecordedInputs> {
  try {
    const value = parseJson(await readFile(file), { name: file, maxBytes: MAX_BYTES, maxDepth: 128 });
    // The value as it was written, not as the schema makes it anew: digests are of its keys in their order.
    v.parse(form, value);
    return value as RecordedInputs;
  } catch (cause) {
    throw new SallyportError({
      code: 'REPLAY_INPUTS_UNREADABLE',
      message: `${file} has no inputs of a decision: ${cause instanceof Error ? cause.message : String(cause)}`,
      remedy: 'Give the folder that the gate wrote with --record.',
      cause,
    });
  }
}

/** Walks two values side by side, in the order of their keys. */
function firstDifference(at: string, verdict: unknown, replayed: unknown): Replayed['difference'] {
  if (verdict === undefined || replayed === undefined) {
    return verdict === replayed ? undefined : { at, verdict: verdict ?? null, replayed: replayed ?? null };
  }
  if (canonicalJson(verdict) === canonicalJson(replayed)) return undefined;
  if (!isContainer(verdict) || !isContainer(replayed)) return { at, verdict, replayed };
  const keys = [...new Set([...Object.keys(verdict), ...Object.keys(replayed)])].sort();
  for (const key of keys) {
    const found = firstDifference(`${at}.${key}`, verdict[key], replayed[key]);
    if (found !== undefined) return found;
  }
  return { at, verdict, replayed };
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
