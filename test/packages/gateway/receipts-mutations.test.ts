import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sha256 } from '@sallyport/core';
import { closeChain, readClose, verifyChain } from '@sallyport/gateway';
import fc from 'fast-check';
import { FIRST_PREVIOUS, type ReceiptBody, receiptLine } from '../../../packages/gateway/src/receipts/receipt.ts';
import { receiptBody } from './support/receipt.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mutations-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

function chainOf(name: string, bodies: readonly ReceiptBody[]): string[] {
  let previous = FIRST_PREVIOUS;
  return bodies.map((body, sequence) => {
    const line = receiptLine(name, sequence, previous, body);
    previous = sha256(line);
    return line;
  });
}

const bodies = Array.from({ length: 6 }, (_, index) =>
  receiptBody({ latencyMs: index, cost: { usd: 0.1, prices: '0'.repeat(64), settled: 'usage' } }),
);
const lines = chainOf('run-1', bodies);
const others = chainOf('run-2', bodies);
const [a, b, c, d, e, f] = lines as [string, string, string, string, string, string];
const text = (changed: readonly string[], end = '\n') => changed.map((line) => line + end).join('');

async function report(content: string | Buffer, expected: Parameters<typeof verifyChain>[1] = {}) {
  const path = join(directory, 'chain.jsonl');
  await writeFile(path, content);
  return verifyChain(path, expected);
}
const codes = async (content: string | Buffer, expected: Parameters<typeof verifyChain>[1] = {}) => [
  ...new Set((await report(content, expected)).problems.map(({ code }) => code)),
];

describe('a chain verifies', () => {
  test('as it was written, and adds up in decimal', async () => {
    expect(await report(text(lines), 6)).toMatchObject({
      verified: true,
      count: 6,
      chain: 'run-1',
      last: sha256(f),
      totals: { usd: 0.6, calls: 6 },
    });
  });

  test('without the last line’s break', async () => {
    expect(await codes(text(lines).trimEnd(), 6)).toEqual([]);
  });

  test('with a cut tail only where nobody says how long it was', async () => {
    expect(await codes(text([a, b, c]))).toEqual([]);
    expect(await codes(text([a, b, c]), 6)).toEqual(['RECEIPTS_COUNT']);
    expect(await codes('', 6)).toEqual(['RECEIPTS_COUNT']);
    expect(await codes('', 0)).toEqual([]);
  });

  test.each(['\u2028', '\u2029', '\u0085', '\u000B', '\u{1F600}', '"\\\n\r'])(
    'with %j in a name that a provider gave',
    async (odd) => {
      const model = { asked: 'gpt-4o', served: `gpt${odd}4o` };
      expect(await codes(text(chainOf('run-1', [receiptBody({ model }), receiptBody()])), 2)).toEqual([]);
    },
  );

  test('with what the contract names and nothing else', async () => {
    const minimal = lines.slice(0, 1).map((line) => {
      const { endpoint: _e, budget: _b, status: _s, cost, ...rest } = JSON.parse(line) as Record<string, object>;
      const { settled: _, ...paid } = cost as unknown as Record<string, unknown>;
      return JSON.stringify({ ...(rest as object), cost: paid });
    });
    expect(await codes(text(minimal), 1)).toEqual([]);
  });
});

describe('a chain does not verify', () => {
  const edited = (line: string, change: (receipt: Record<string, unknown>) => object) =>
    JSON.stringify(change(JSON.parse(line)));
  const cases: [string, string | Buffer, string[]][] = [
    ['its first line taken', text([b, c, d, e, f]), ['RECEIPTS_SEQUENCE', 'RECEIPTS_PREVIOUS']],
    ['a line taken', text([a, b, d, e, f]), ['RECEIPTS_SEQUENCE', 'RECEIPTS_PREVIOUS']],
    ['two lines exchanged', text([a, c, b, d, e, f]), ['RECEIPTS_SEQUENCE', 'RECEIPTS_PREVIOUS']],
    ['all lines turned round', text([f, e, d, c, b, a]), ['RECEIPTS_SEQUENCE', 'RECEIPTS_PREVIOUS']],
    ['a line twice', text([a, b, b, c, d, e, f]), ['RECEIPTS_SEQUENCE', 'RECEIPTS_PREVIOUS']],
    ['the last line twice', text([...lines, f]), ['RECEIPTS_SEQUENCE', 'RECEIPTS_PREVIOUS']],
    ['a cost edited', text([a, b.replace('"usd":0.1', '"usd":0'), c]), ['RECEIPTS_PREVIOUS']],
    ['an outcome edited', text([a, b, c.replace('"ok"', '"refused"'), d]), ['RECEIPTS_PREVIOUS']],
    [
      'a field taken',
      text([a, edited(b, ({ redactions: _, ...rest }) => rest), c]),
      ['RECEIPTS_NOT_A_RECEIPT', 'RECEIPTS_PREVIOUS'],
    ],
    ['a field added', text([a, edited(b, (receipt) => ({ ...receipt, note: 1 })), c]), ['RECEIPTS_PREVIOUS']],
    ['a key spelt with an escape', text([a, b.replace('"at"', '"\\u0061t"'), c]), ['RECEIPTS_PREVIOUS']],
    ['a doubled key', text([a, b.replace('{', '{"sequence":1,'), c]), ['RECEIPTS_NOT_JSON', 'RECEIPTS_PREVIOUS']],
    ['white space added', text([a, b.replace(',', ', '), c]), ['RECEIPTS_PREVIOUS']],
    ['white space at a line’s end', text([a, `${b} `, c]), ['RECEIPTS_NOT_A_RECEIPT', 'RECEIPTS_PREVIOUS']],
    ['white space at the last line’s end', text([a, b, `${c} `]), ['RECEIPTS_NOT_A_RECEIPT']],
    ['carriage returns', text(lines, '\r\n'), ['RECEIPTS_NOT_A_RECEIPT']],
    ['a carriage return in its only line', text([a], '\r\n'), ['RECEIPTS_NOT_A_RECEIPT']],
    ['carriage returns alone', text(lines, '\r'), ['RECEIPTS_NOT_JSON']],
    ['an empty line between', text([a, '', b]), ['RECEIPTS_NOT_JSON', 'RECEIPTS_SEQUENCE', 'RECEIPTS_PREVIOUS']],
    ['an empty line at the end', `${text(lines)}\n`, ['RECEIPTS_NOT_JSON']],
    ['a byte order mark', `\uFEFF${text(lines)}`, ['RECEIPTS_NOT_JSON', 'RECEIPTS_PREVIOUS']],
    ['zero bytes at the end', Buffer.concat([Buffer.from(text(lines)), Buffer.alloc(10)]), ['RECEIPTS_NOT_JSON']],
    [
      'bytes that are not UTF-8',
      Buffer.concat([Buffer.from(text([a])), Buffer.from('{"a":"\xff"}\n', 'latin1')]),
      ['RECEIPTS_NOT_JSON'],
    ],
    ['UTF-16', Buffer.from(text(lines), 'utf16le'), ['RECEIPTS_NOT_JSON']],
    ['half a line at the end', text(lines).slice(0, -40), ['RECEIPTS_NOT_JSON']],
    [
      'a huge line',
      text([a, `{"x":"${'x'.repeat(3_000_000)}"}`, b]),
      ['RECEIPTS_NOT_A_RECEIPT', 'RECEIPTS_SEQUENCE', 'RECEIPTS_PREVIOUS'],
    ],
    ['a huge last line without its break', `${text([a])}${'x'.repeat(3_000_000)}`, ['RECEIPTS_NOT_A_RECEIPT']],
    ['deep nesting', text([a, `{"x":${'['.repeat(200)}${']'.repeat(200)}}`]), ['RECEIPTS_NOT_JSON']],
    ['another chain’s line', text([a, others[1] as string]), ['RECEIPTS_OTHER_CHAIN', 'RECEIPTS_PREVIOUS']],
    [
      'another chain behind it',
      text([...lines, ...others]),
      ['RECEIPTS_OTHER_CHAIN', 'RECEIPTS_SEQUENCE', 'RECEIPTS_PREVIOUS'],
    ],
    [
      'another chain’s line with its own previous',
      text([a, receiptLine('run-2', 1, sha256(a), receiptBody())]),
      ['RECEIPTS_OTHER_CHAIN'],
    ],
    ['a number that repeats', text([a, receiptLine('run-1', 0, sha256(a), receiptBody())]), ['RECEIPTS_SEQUENCE']],
    ['a number that skips', text([a, receiptLine('run-1', 2, sha256(a), receiptBody())]), ['RECEIPTS_SEQUENCE']],
    ['a number below zero', text([edited(a, (receipt) => ({ ...receipt, sequence: -1 }))]), ['RECEIPTS_NOT_A_RECEIPT']],
    ['a number as text', text([edited(a, (receipt) => ({ ...receipt, sequence: '0' }))]), ['RECEIPTS_NOT_A_RECEIPT']],
    [
      'a first line that follows something',
      text([receiptLine('run-1', 0, sha256('x'), receiptBody())]),
      ['RECEIPTS_PREVIOUS'],
    ],
    [
      'digests in capitals',
      text([a, edited(b, (receipt) => ({ ...receipt, previous: sha256(a).toUpperCase() }))]),
      ['RECEIPTS_NOT_A_RECEIPT'],
    ],
    [
      'another schema',
      text([edited(a, (receipt) => ({ ...receipt, schema: 'sallyport/receipt/v2' }))]),
      ['RECEIPTS_NOT_A_RECEIPT'],
    ],
    [
      'a cost below zero',
      text([edited(a, (receipt) => ({ ...receipt, cost: { usd: -1, prices: '0'.repeat(64) } }))]),
      ['RECEIPTS_NOT_A_RECEIPT'],
    ],
    [
      'an outcome that nobody knows',
      text([edited(a, (receipt) => ({ ...receipt, outcome: 'fine' }))]),
      ['RECEIPTS_NOT_A_RECEIPT'],
    ],
    ['a list', text([`[${a}]`]), ['RECEIPTS_NOT_A_RECEIPT']],
    ['null', text(['null']), ['RECEIPTS_NOT_A_RECEIPT']],
    ['two receipts on a line', `${a}${b}\n`, ['RECEIPTS_NOT_JSON']],
    ['no JSON', 'hello\n', ['RECEIPTS_NOT_JSON']],
  ];
  test.each(cases)('with %s', async (_, content, expected) => {
    const found = await report(content);
    expect(found.verified).toBe(false);
    expect(found.problems.map(({ code }) => code)).toEqual(expect.arrayContaining(expected));
  });

  test.each([5, 7, 0, 600])('when its count should be %i', async (count) => {
    expect(await codes(text(lines), count)).toEqual(['RECEIPTS_COUNT']);
  });

  test('against the Statement that closed it, when its last line was changed', async () => {
    const { predicate } = closeChain(await report(text(lines), 6));
    const changed = text([a, b, c, d, e, f.replace('"ok"', '"cancelled"')]);
    expect(await codes(changed, 6)).toEqual([]);
    expect(await codes(changed, predicate)).toEqual(['RECEIPTS_LAST']);
    expect(await codes(text(lines), predicate)).toEqual([]);
    expect(await codes(text(others), predicate)).toEqual(['RECEIPTS_LAST', 'RECEIPTS_OTHER_CHAIN']);
  });

  test('and what is no such Statement closes nothing', async () => {
    const statement = closeChain(await report(text(lines)));
    const bytes = (value: object) => Buffer.from(JSON.stringify(value));
    expect(readClose(bytes(statement), 's')).toMatchObject({ chain: 'run-1', count: 6, last: sha256(f) });
    for (const wrong of [{}, { ...statement, predicateType: 'x' }, { ...statement, predicate: { count: 6 } }]) {
      expect(() => readClose(bytes(wrong), 's')).toThrow(expect.objectContaining({ code: 'GATEWAY_CLOSE_INVALID' }));
    }
  });

  test('cannot be closed', async () => {
    const broken = await report(text([a, c]));
    expect(() => closeChain(broken)).toThrow(expect.objectContaining({ code: 'GATEWAY_CHAIN_BROKEN' }));
    const empty = await report('');
    expect(() => closeChain(empty)).toThrow(expect.objectContaining({ code: 'GATEWAY_CHAIN_BROKEN' }));
  });

  test('is an error where there is no file', async () => {
    await expect(verifyChain(join(directory, 'nowhere.jsonl'))).rejects.toMatchObject({
      code: 'GATEWAY_RECEIPTS_UNREADABLE',
    });
    await expect(verifyChain(directory)).rejects.toMatchObject({ code: 'GATEWAY_RECEIPTS_UNREADABLE' });
  });

  test('property: whichever byte is changed, against its Statement', async () => {
    const whole = Buffer.from(text(lines));
    const { predicate } = closeChain(await report(whole, 6));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 2), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Buffer.from(whole);
        changed[at] = (changed[at] as number) ^ by;
        expect((await report(changed, predicate)).verified).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});
