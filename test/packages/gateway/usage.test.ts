import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { isAbout, sha256 } from '@sallyport/core';
import { costStatement, groupBy, readUsage, totalOf, usagePage } from '@sallyport/gateway';
import { Ajv } from 'ajv';
import { FIRST_PREVIOUS, type ReceiptBody, receiptLine } from '../../../packages/gateway/src/receipts/receipt.ts';
import { receiptBody } from './support/receipt.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'usage-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const prices = sha256('prices');
const body = (usd: number | null, over: Partial<ReceiptBody> = {}, caller: object = {}): ReceiptBody =>
  receiptBody({
    caller: {
      intent: 'add-tests',
      agent: 'acme-agent',
      subject: 's',
      repository: 'acme/shop',
      pullRequest: 7,
      ...caller,
    },
    cost: { usd, prices, settled: 'usage' },
    usage: { input: 10, cachedInput: 4, cacheWrite: 0, output: 2, reasoning: 0 },
    ...over,
  });

async function chain(name: string, bodies: readonly ReceiptBody[]): Promise<string[]> {
  let previous = FIRST_PREVIOUS;
  const lines = bodies.map((receipt, sequence) => {
    const line = receiptLine(name, sequence, previous, receipt);
    previous = sha256(line);
    return line;
  });
  await writeFile(join(directory, `${name}.jsonl`), lines.map((line) => `${line}\n`).join(''));
  return lines;
}

const subject = { gitCommit: 'a'.repeat(40), gitTree: 'b'.repeat(40), patchSha256: 'c'.repeat(64) };
const options = { repository: 'acme/shop', pullRequest: 7, subject };

describe('usage', () => {
  test('is added up in decimal, by each key', async () => {
    await chain('run-1', [
      body(0.1),
      body(0.1),
      body(0.1, { at: '2026-11-23T00:00:00.000Z', model: { asked: 'b', served: null } }),
    ]);
    await chain('run-2', [
      body(0.5, {}, { agent: undefined, repository: 'acme/other' }),
      body(0, { outcome: 'refused' }),
      body(null, { outcome: 'upstream-error', redactions: { secret: 2 } }),
    ]);
    const usage = await readUsage(directory);
    const shown = (key: Parameters<typeof groupBy>[1]) =>
      groupBy(usage, key).map(({ name, tally }) => [name, Number(tally.usd) / 1e12, tally.calls]);
    expect(shown('agent')).toEqual([
      ['add-tests', 0.5, 1],
      ['acme-agent', 0.3, 5],
    ]);
    expect(shown('repository')).toEqual([
      ['acme/other', 0.5, 1],
      ['acme/shop', 0.3, 5],
    ]);
    expect(shown('model')).toEqual([
      ['openai/gpt-4o', 0.7, 5],
      ['openai/b', 0.1, 1],
    ]);
    expect(shown('day')).toEqual([
      ['2026-11-22', 0.7, 5],
      ['2026-11-23', 0.1, 1],
    ]);
    expect(totalOf(usage)).toMatchObject({
      calls: 6,
      ok: 4,
      refused: 1,
      failed: 1,
      unpriced: 1,
      redactions: 2,
      inputTokens: 60,
    });
  });

  test('says which lines it could not read', async () => {
    await chain('run-1', [body(0.1)]);
    await writeFile(join(directory, 'odd.jsonl'), 'hello\n{}\n');
    expect([...(await readUsage(directory)).unreadable]).toEqual([['odd.jsonl', 2]]);
    await expect(readUsage(join(directory, 'nowhere'))).rejects.toMatchObject({ code: 'GATEWAY_RECEIPTS_UNREADABLE' });
  });
});

describe('the page', () => {
  test('lets nothing act: no script, nothing from a network, every name escaped', async () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    await chain('run-1', [
      body(0.1, { model: { asked: evil, served: `${evil}\u202E` } }, { agent: evil, repository: `&<'"${evil}` }),
      body(12.5, { at: '2026-11-23T00:00:00.000Z' }),
    ]);
    const page = usagePage(await readUsage(directory), new Date(0));
    expect(page).not.toMatch(/<script|<img|<link|<iframe|javascript:|https?:\/\/|\sstyle=|\son\w+="/);
    expect(page).toContain('&quot;&gt;&lt;script&gt;');
    expect(page).not.toContain('\u202E');
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
    const { createHash } = await import('node:crypto');
    expect(page).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(page).toContain('<b>$12.60</b><span>spent</span>');
  });

  test('is a page when there is nothing', async () => {
    expect(usagePage(await readUsage(directory), new Date(0))).toContain('No receipts');
  });

  test('balances its elements', async () => {
    await chain('run-1', [body(0.1), body(0.2, { at: '2026-11-23T00:00:00.000Z' })]);
    const page = usagePage(await readUsage(directory), new Date(0)).replace(/<style>[\s\S]*?<\/style>/, '');
    const open: string[] = [];
    for (const [, end, name = '', rest = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/g)) {
      if (name === 'meta' || rest.endsWith('/')) continue;
      if (end === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });
});

describe('a cost Statement', () => {
  const schema = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../../schemas/predicates/model-cost.schema.json'), 'utf8'),
  );

  test('is about the change, adds up its pull request alone, and names the chains', async () => {
    const lines = await chain('run-1', [
      body(0.1),
      body(0.2, { model: { asked: 'b', served: 'b-2' } }),
      body(9, {}, { pullRequest: 8 }),
      body(0, { outcome: 'refused' }),
    ]);
    await chain('run-2', [body(5, {}, { repository: 'acme/other' })]);
    const last = await chain('run-3', [body(null, {}, { agent: undefined })]);
    const statement = await costStatement(directory, options);
    expect(isAbout(statement, subject)).toBe(true);
    expect(statement.predicateType).toBe('https://sallyport-ci.github.io/sallyport/predicates/model-cost/v1');
    expect(statement.predicate).toEqual({
      repository: 'acme/shop',
      pullRequest: 7,
      calls: 4,
      usd: '0.3',
      inputTokens: 40,
      outputTokens: 8,
      refused: 1,
      unpriced: 1,
      models: [
        { model: 'openai/b-2', calls: 1, usd: '0.2', inputTokens: 10, outputTokens: 2 },
        { model: 'openai/gpt-4o', calls: 3, usd: '0.1', inputTokens: 30, outputTokens: 6 },
      ],
      agents: [
        { agent: 'acme-agent', calls: 3, usd: '0.3', inputTokens: 30, outputTokens: 6 },
        { agent: 'add-tests', calls: 1, usd: '0', inputTokens: 10, outputTokens: 2 },
      ],
      chains: [
        { chain: 'run-1', count: 4, last: sha256(lines[3] as string), calls: 3 },
        { chain: 'run-3', count: 1, last: sha256(last[0] as string), calls: 1 },
      ],
      prices: [prices],
    });
    const validate = new Ajv().compile(schema);
    expect([validate(statement.predicate), validate.errors]).toEqual([true, null]);
  });

  test('is not made from a chain that was changed, nor from nothing', async () => {
    const lines = await chain('run-1', [body(0.1), body(0.2)]);
    await writeFile(join(directory, 'run-1.jsonl'), `${lines[0]?.replace('"usd":0.1', '"usd":0')}\n${lines[1]}\n`);
    await expect(costStatement(directory, options)).rejects.toMatchObject({ code: 'GATEWAY_CHAIN_BROKEN' });
    await expect(costStatement(directory, { ...options, pullRequest: 9 })).rejects.toMatchObject({
      code: 'GATEWAY_COST_NOTHING',
    });
  });

  test('is not stopped by another pull request’s broken chain', async () => {
    await chain('run-1', [body(0.1)]);
    await writeFile(join(directory, 'run-2.jsonl'), 'hello\n');
    expect((await costStatement(directory, options)).predicate.usd).toBe('0.1');
  });
});
