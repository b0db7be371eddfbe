import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Account, factsOf, type GateCase, openedFor } from '../../engine/gate-case.ts';
import { sallyport } from '../support.ts';

/** A case of the gate as files on a disk; `raw` stands for the facts' JSON, byte for byte. */
export interface FileCase extends GateCase {
  readonly raw?: (json: string) => string | Buffer;
}

export interface Outcome {
  readonly status: number;
  /** `allow`, `deny`, or an error's code. */
  readonly outcome: string;
  /** The rules that fail, each with its remedy. */
  readonly failing: readonly { readonly id: string; readonly message: string; readonly remedy?: string }[];
  readonly text: string;
}

/** What `sallyport gate` says about a case: its real output over real files. */
export async function gateByCommand(author: Account, given: FileCase): Promise<Outcome> {
  const { repository, change } = await openedFor(given.base, given.commits);
  const folder = mkdtempSync(join(tmpdir(), 'sallyport-attack-'));
  try {
    const argv = ['gate', '--repo', repository.directory, '--base', repository.base, '--head', repository.head];
    const evidence = join(folder, 'evidence');
    mkdirSync(evidence);
    for (const [index, make] of given.evidence.entries()) {
      writeFileSync(join(evidence, `${index}.intoto.json`), JSON.stringify(make(change.subject)));
    }
    given.prepare?.(evidence, change.subject);
    argv.push('--evidence-dir', evidence, '--format', 'json');
    if (given.unsigned) argv.push('--unsigned');
    if (given.configuration !== undefined) argv.push('--config', written(folder, 'sallyport.yml', given.configuration));
    if (given.facts !== null) {
      const json = JSON.stringify(given.facts(factsOf(repository, author)));
      argv.push('--facts', written(folder, 'facts.json', given.raw?.(json) ?? json));
    }
    return outcomeOf(await sallyport(argv));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function written(folder: string, name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Printed {
  readonly decision: string;
  readonly rules?: readonly { id: string; result: string; message: string; remedy?: string }[];
  readonly error?: { readonly code: string; readonly message: string; readonly remedy: string };
}

function outcomeOf({ status, out }: { status: number; out: string }): Outcome {
  const { decision, rules = [], error } = JSON.parse(out) as Printed;
  const failing = rules.filter(({ result }) => result === 'fail');
  const text = error?.message ?? failing.map(({ id, message }) => `${id}: ${message}`).join('\n');
  return { status, outcome: error?.code ?? decision, failing, text };
}

/** By whom, and what; the name says what is tried. */
export type Try = readonly [name: string, author: Account, given: FileCase];

/** Each is allowed. */
export function expectTwins(twins: readonly Try[]): void {
  test.each(twins)('allowed: %s', async (_, author, given) => {
    const { status, outcome, text } = await gateByCommand(author, given);
    expect({ status, outcome, text }).toEqual({ status: 0, outcome: 'allow', text: '' });
  });
}

/** Each ends in a deny by that rule, which says what to do, or in the error of that code. */
export function expectAttacks(by: string | RegExp, attacks: readonly Try[]): void {
  const expected = typeof by === 'string' ? new RegExp(`^${by.replaceAll('.', '\\.')}$`) : by;
  test.each(attacks)(`refused by ${by}: %s`, async (_, author, given) => {
    const { status, outcome, failing, text } = await gateByCommand(author, given);
    const reasons = outcome === 'deny' ? failing.map(({ id }) => id) : [outcome];
    expect({ text, right: reasons.some((reason) => expected.test(reason)) }).toEqual({ text, right: true });
    expect(status).toBe(outcome === 'deny' ? 1 : 2);
    for (const { remedy } of failing) expect(remedy).toMatch(/\.$/);
  });
}
