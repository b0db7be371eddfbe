import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EventSplitter } from '../../../packages/gateway/src/redaction/event-splitter.ts';
import { redactJson } from '../../../packages/gateway/src/redaction/json-body.ts';
import { findPersonal } from '../../../packages/gateway/src/redaction/personal.ts';
import { createRuleSet } from '../../../packages/gateway/src/redaction/rules.ts';
import { type Finding, replaceFindings, Scanner, scan } from '../../../packages/gateway/src/redaction/scanner.ts';
import { TOKEN_SHAPES } from '../../../packages/gateway/src/redaction/shapes.ts';
import { StreamRedactor } from '../../../packages/gateway/src/redaction/stream.ts';

const SECRETS = ['pa$$w0rd/+é', 'hunter2', 'hunter2-longer', 'with"quote\\'];
const rules = createRuleSet(
  SECRETS.map((value) => ({ rule: 'secret', value })),
  TOKEN_SHAPES,
);
const pieces = fc.constantFrom(
  ...SECRETS,
  ...SECRETS.map((secret) => secret.slice(0, 5)),
  ...SECRETS.map((secret) => JSON.stringify(secret)),
  ...SECRETS.map((secret) => encodeURIComponent(secret)),
  ...SECRETS.map((secret) => Buffer.from(`x${secret}`).toString('base64')),
  `ghp_${'a1B'.repeat(12)}`,
  'ghp_',
  'AKIAIOSFODNN7EXAMPLE',
  'eyJhbGciOiJI.eyJzdWIiOi.abc-def',
  '-----BEGIN PRIVATE KEY-----\nMII\n-----END PRIVATE KEY-----',
  ...SECRETS.map((secret) => secret.replace(/[^a-z]/g, (letter) => `&#${letter.charCodeAt(0)};`)),
  ...SECRETS.map((secret) => secret.replace(/[a-z]/g, (letter) => `&#x${letter.charCodeAt(0).toString(16)};`)),
  ...SECRETS.map((secret) => secret.replace(/[a-z]/g, (letter) => `\\x${letter.charCodeAt(0).toString(16)}`)),
  '&#x',
  '&am',
  '&amp;',
  '\\u00',
  '\\',
  '%2',
  '\r\n',
  ' ',
  '.',
  'é',
  '😀',
);
const texts = fc.array(pieces, { maxLength: 12 }).map((list) => list.join(''));

function inPieces(text: string, cuts: readonly number[]): { text: string; findings: Finding[] } {
  const scanner = new Scanner(rules);
  const findings: Finding[] = [];
  let at = 0;
  for (const cut of [...cuts.map((value) => value % (text.length + 1)).sort((a, b) => a - b), text.length]) {
    scanner.feed(text.slice(at, cut));
    findings.push(...scanner.take());
    at = cut;
  }
  scanner.end();
  findings.push(...scanner.take());
  return { text: replaceFindings(text, findings), findings };
}

describe('what is found', () => {
  test('does not depend on where a text is cut', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(400), { maxLength: 8 }), (text, cuts) => {
        expect(inPieces(text, cuts)).toEqual({
          text: replaceFindings(text, scan(rules, text)),
          findings: scan(rules, text),
        });
      }),
      { numRuns: 500 },
    );
  });

  test('is found at every single cut, and character by character', () => {
    const text = `a ${SECRETS.join(' ')} ${JSON.stringify(SECRETS[3])} ghp_${'a1B'.repeat(12)} z`;
    const whole = inPieces(text, []);
    for (let cut = 0; cut <= text.length; cut++) expect(inPieces(text, [cut])).toEqual(whole);
    expect(
      inPieces(
        text,
        Array.from(text, (_, index) => index),
      ),
    ).toEqual(whole);
    for (const secret of SECRETS) expect(whole.text).not.toContain(secret);
  });

  test('never leaves a secret behind', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const redacted = replaceFindings(text, scan(rules, text));
        for (const secret of SECRETS) expect(redacted).not.toContain(secret);
      }),
    );
  });

  test('finds any number of them', () => {
    expect(findPersonal('a@b.cc '.repeat(150_000), ['email'])).toHaveLength(150_000);
    expect(findPersonal('GB82WEST12345698765432 '.repeat(130_000), ['iban'])).toHaveLength(130_000);
  });

  test('takes time in proportion to the text, whatever stands in it', () => {
    for (const hostile of [
      'eyJ-',
      '-----BEGIN PRIVATE KEY-----',
      'sk-',
      'hunter',
      '@a.',
      'DE12 ',
      '4111 ',
      '\\\\',
      '%25',
      '&#1',
      '&amp;',
    ]) {
      const text = hostile.repeat(200_000 / hostile.length);
      const begun = performance.now();
      scan(rules, text);
      findPersonal(text, ['email', 'card', 'iban']);
      expect(performance.now() - begun).toBeLessThan(3000);
    }
  });
});

describe('a JSON body', () => {
  test('stays JSON, and keeps everything in which nothing is found', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), texts, (json, text) => {
        const body = `{"a":${json},"b":${JSON.stringify(text)}}`;
        const redacted = redactJson(body, rules);
        const value = JSON.parse(redacted.text);
        expect(value.b).toBe(replaceFindings(text, scan(rules, text)));
        if (redacted.counts.size === 0) expect(redacted.text).toBe(body);
      }),
    );
  });
});

describe('a stream', () => {
  const events = (parts: readonly string[]) =>
    parts.map((content) => `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`).join('');
  const contentOf = (stream: string) =>
    stream
      .split('\n')
      .filter((line) => line.startsWith('data: {'))
      .map((line) => JSON.parse(line.slice(6)).choices[0].delta.content)
      .join('');

  test('reads the same however its text and its bytes are cut', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 10 }), fc.integer({ min: 1, max: 40 }), (parts, size) => {
        const bytes = Buffer.from(events(parts));
        const redactor = new StreamRedactor('chat', rules, () => {});
        const out: Buffer[] = [];
        for (let at = 0; at < bytes.length; at += size) out.push(redactor.push(bytes.subarray(at, at + size)));
        out.push(redactor.end());
        const text = Buffer.concat(out).toString('utf8');
        const whole = parts.join('');
        expect(contentOf(text)).toBe(replaceFindings(whole, scan(rules, whole)));
        if (redactor.counts.size === 0) expect(text).toBe(bytes.toString('utf8'));
      }),
      { numRuns: 300 },
    );
  });

  test('is cut into events that together are its bytes', () => {
    const chunk = fc.constantFrom('data: x', '\n', '\r', '\r\n', '\n\n', ': c', 'é');
    fc.assert(
      fc.property(fc.array(chunk, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (parts, size) => {
        const bytes = Buffer.from(parts.join(''));
        const whole = new EventSplitter();
        const all = [...whole.push(bytes), whole.rest()].map(String);
        const splitter = new EventSplitter();
        const cut: Buffer[] = [];
        for (let at = 0; at < bytes.length; at += size) cut.push(...splitter.push(bytes.subarray(at, at + size)));
        cut.push(splitter.rest());
        expect(cut.map(String)).toEqual(all);
        expect(all.join('')).toBe(bytes.toString('utf8'));
      }),
    );
  });
});
