import { isDeepStrictEqual } from 'node:util';
import type { PathStep } from '../position.ts';
import type { Configuration } from '../types.ts';

/** The stricter outcome of an organisation's value and a repository's; undefined when the repository's is looser. */
type Combination = (parent: unknown, own: unknown) => unknown;

const atLeast: Combination = (parent, own) => (Number(own) >= Number(parent) ? own : undefined);
const atMost: Combination = (parent, own) => (Number(own) <= Number(parent) ? own : undefined);
const same: Combination = (parent, own) => (isDeepStrictEqual(parent, own) ? own : undefined);
const free: Combination = (_, own) => own;

const upTo =
  (...order: readonly string[]): Combination =>
  (parent, own) =>
    order.indexOf(String(own)) <= order.indexOf(String(parent)) ? own : undefined;

/** Both lists: more entries are stricter. */
const union: Combination = (parent, own) => {
  const first = parent as readonly unknown[];
  const added = (own as readonly unknown[]).filter((item) => !first.some((other) => isDeepStrictEqual(other, item)));
  return [...first, ...added];
};

/** The repository's list, if the organisation has each entry: fewer entries are stricter. */
const subset: Combination = (parent, own) => {
  const allowed = parent as readonly unknown[];
  const every = (own as readonly unknown[]).every((item) => allowed.some((other) => isDeepStrictEqual(other, item)));
  return every ? own : undefined;
};

/** How a producer's conditions are combined; one that is left out asks for nothing. */
const CONDITIONS: Readonly<Record<string, Combination>> = {
  workflow: same,
  issuer: same,
  kinds: subset,
  repositoryId: same,
  ownerId: same,
  events: subset,
  runner: same,
  workflowCommit: same,
  maxAgeMinutes: atMost,
  timestamps: atLeast,
  logEntries: atLeast,
};

type Pin = Configuration['gate']['opa'][number];

/** Pins of opa: no entry means any, so that any list is stricter, and an empty one looser; where to fetch it from is free. */
const pinned: Combination = (parent, own) => {
  const [first, second] = [parent as readonly Pin[], own as readonly Pin[]];
  if (first.length === 0) return own;
  const allowed = first.map(programOf);
  return second.length > 0 && second.every((pin) => allowed.includes(programOf(pin))) ? own : undefined;
};

/** The program that a pin lets in: by its checksum, else by its version. */
function programOf(pin: Pin): string {
  return typeof pin === 'string' ? pin : (pin.sha256 ?? `version ${pin.version}`);
}

/** Producers are compared one by one: each has to be one of the organisation's, for no more kinds and on no easier terms. */
const producers: Combination = (parent, own) => {
  type Producer = Readonly<Record<string, unknown>>;
  const isStricter = (theirs: Producer, ours: Producer): boolean =>
    Object.entries(theirs).every(
      ([key, value]) => ours[key] !== undefined && CONDITIONS[key]?.(value, ours[key]) !== undefined,
    );
  const every = (own as readonly Producer[]).every((ours) =>
    (parent as readonly Producer[]).some((theirs) => isStricter(theirs, ours)),
  );
  return every ? own : undefined;
};

/** By path; `*` stands for one key. A key that is not here is a mapping, whose keys are compared one by one. */
const COMBINATIONS: Readonly<Record<string, Combination>> = {
  version: same,
  extends: free,
  'tiers.high': union,
  'tiers.medium': union,
  'tiers.low': subset,
  'tiers.limits.*': atMost,
  critical: union,
  'dependencies.*': subset,
  'agents.*.id': same,
  'agents.*.intents': subset,
  'agents.*.owners': union,
  'intents.*.paths': subset,
  'intents.*.maxTier': upTo('low', 'medium', 'high'),
  'intents.*.models': subset,
  'intents.*.budget.*': atMost,
  'intents.*.egress': subset,
  'intents.*.sandbox': upTo('kubernetes', 'gvisor', 'bubblewrap'),
  'evidence.coverage.*': atLeast,
  'evidence.mutation.*': atLeast,
  'evidence.scan.failOn': upTo('none', 'note', 'warning', 'error'),
  'evidence.vulnerabilities.failOn': upTo('low', 'medium', 'high', 'critical'),
  'evidence.benchmarks.*': atMost,
  'evidence.determinism.*': atLeast,
  'evidence.require.*': union,
  'evidence.producers': producers,
  'gate.approvals.*': atLeast,
  'gate.humans.*': atLeast,
  'gate.owners': upTo('required', 'ignored'),
  'gate.gateways': subset,
  'gate.checks': union,
  'gate.freeze': union,
  'gate.exceptions': subset,
  'gate.policies': union,
  'gate.opa': pinned,
  'merge.method': free,
  'merge.tiers': subset,
  'merge.queue': free,
  'provenance.instance': same,
  'provenance.revocations': union,
  'audit.log': same,
};

/** How the value at this path is combined; undefined for a mapping whose keys are combined one by one. */
export function combinationFor(path: readonly PathStep[]): Combination | undefined {
  const steps = path.map(String);
  for (const [pattern, combination] of Object.entries(COMBINATIONS)) {
    const parts = pattern.split('.');
    if (parts.length === steps.length && parts.every((part, index) => part === '*' || part === steps[index])) {
      return combination;
    }
  }
  return undefined;
}
