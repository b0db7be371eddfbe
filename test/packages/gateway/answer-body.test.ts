import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reportOfAnswer } from '../../../packages/gateway/src/formats/usage.ts';
import { redactAnswer } from '../../../packages/gateway/src/redaction/answer-body.ts';
import { redactJson } from '../../../packages/gateway/src/redaction/json-body.ts';
import { redactLogprobs } from '../../../packages/gateway/src/redaction/logprobs.ts';
import { createRuleSet } from '../../../packages/gateway/src/redaction/rules.ts';
import { TOKEN_SHAPES } from '../../../packages/gateway/src/redaction/shapes.ts';

const SECRET = 'deploy-Z0ken';
const rules = createRuleSet([{ rule: 'secret', value: SECRET }], TOKEN_SHAPES);
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(SECRET, 'deploy-', 'Z0ken', 'a\nb', '&', '%'),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''));
const entry = fc.record({ token: text, bytes: fc.constant([100]), top_logprobs: fc.constant([{ token: 'x' }]) });
const answer = fc.record(
  {
    id: text,
    model: fc.oneof(text, fc.constant(null), fc.constant(7)),
    choices: fc.array(
      fc.record({
        message: fc.record({ content: text }),
        logprobs: fc.record({ content: fc.array(entry, { maxLength: 3 }) }),
      }),
      { maxLength: 2 },
    ),
    content: fc.array(fc.record({ type: fc.constant('text'), text }), { maxLength: 3 }),
    usage: fc.oneof(
      fc.constant({ prompt_tokens: 3, completion_tokens: 4 }),
      fc.constant({ input_tokens: -1 }),
      fc.constant(null),
    ),
  },
  { requiredKeys: [] },
);

describe('a whole answer', () => {
  test('is redacted and reported as its text is', () => {
    fc.assert(
      fc.property(
        answer,
        fc.constantFrom(undefined, 2),
        fc.constantFrom('chat' as const, 'messages' as const),
        (value, indent, endpoint) => {
          const json = JSON.stringify(value, null, indent);
          const raw = Buffer.from(json);
          const { bytes, counts, report } = redactAnswer(endpoint, raw, rules);
          const expected = redactJson(json, rules);
          expect(bytes.toString()).toBe(redactLogprobs(json, expected.text, rules));
          expect(counts).toEqual(expected.counts);
          expect(report).toEqual(reportOfAnswer(endpoint, value));
          if (bytes.toString() === json) expect(bytes).toBe(raw);
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ['a list', `[{"text":"${SECRET}"}]`],
    ['nested deeply', `${'{"a":'.repeat(70)}"${SECRET}"${'}'.repeat(70)}`],
    ['a key twice', `{"a":"${SECRET}","a":1}`],
    ['no JSON', `{"a": ${SECRET}`],
    ['a page', `<p>${SECRET}</p>`],
    ['a text with escapes', JSON.stringify({ a: `${SECRET}\n` }).replace('Z', '\\u005a')],
  ])('that is %s holds no secret either', (_, body) => {
    const { bytes, counts } = redactAnswer('chat', Buffer.from(body), rules);
    expect(bytes.toString()).toContain('[REDACTED:secret]');
    expect(bytes.toString()).not.toContain('ken');
    expect(counts.get('secret')).toBe(1);
  });

  test('with a key twice is reported by the last, as readers take it', () => {
    const { report } = redactAnswer('chat', Buffer.from('{"model":"a","model":"b"}'), rules);
    expect(report.model).toBe('b');
  });
});
