import { ISSUED_CHARACTERS, ISSUED_TOKENS, type IssuedToken } from '@sallyport/core';
import fc from 'fast-check';
import { findTokens } from '../../../packages/gateway/src/redaction/find-tokens.ts';

/** What can stand before a token: one of these fits each of them. Tokens are made here: no scanner takes this for a leak. */
const BEFORE = ['a = "', 'https://discord.com', '12345678', 'abc.def12345'];

function beforeOf({ after }: IssuedToken): string {
  if (after === undefined) return BEFORE[0] as string;
  return BEFORE.find((text) => new RegExp(`${after}$`).test(text)) as string;
}

/** What stands behind a token is left to the test. */
function samplesOf({ pattern }: IssuedToken): fc.Arbitrary<string> {
  const whole = new RegExp(`^${pattern}$`);
  return fc.stringMatching(new RegExp(`^${pattern.replace(/\(\?![^)]*\)/g, '')}$`)).filter((text) => whole.test(text));
}

const cases = ISSUED_TOKENS.map((token): [string, IssuedToken] => [`${token.rule}: ${token.hints[0]}`, token]);

describe('tokens in their issuer’s form', () => {
  test.each(cases)('%s', (_, token) => {
    const before = beforeOf(token);
    const characters = new RegExp(`^${ISSUED_CHARACTERS.source}+$`);
    fc.assert(
      fc.property(samplesOf(token), (text) => {
        expect(token.hints.some((hint) => text.startsWith(hint))).toBe(true);
        expect(text).toMatch(characters);
        expect(findTokens(`${before}${text}"`)).toEqual([
          { rule: token.rule, start: before.length, end: before.length + text.length },
        ]);
      }),
      { numRuns: 10, seed: 1 },
    );
  });

  test.each(cases)('%s: too short, or a name that ends like it, is none', (_, token) => {
    const [hint = ''] = token.hints;
    expect(findTokens(`${beforeOf(token)}${hint}aB3dE5" ${hint}`)).toEqual([]);
    expect(hint.length).toBeGreaterThanOrEqual(3);
  });

  test.each([
    `video_box.ico-${'7a388b69'.repeat(4)}.png`,
    `topology2${'a'.repeat(43)}`,
    `sha256:${'0a9f'.repeat(16)}`,
    `LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t${'TUlJQ'.repeat(40)}`,
    'https://example.com/api/webhooks/1/create',
  ])('none in ordinary text: %s', (text) => expect(findTokens(text)).toEqual([]));
});
