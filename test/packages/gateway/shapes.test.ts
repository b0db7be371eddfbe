import { describe, expect, test } from '@jest/globals';
import { createRuleSet } from '../../../packages/gateway/src/redaction/rules.ts';
import { replaceFindings, Scanner, scan } from '../../../packages/gateway/src/redaction/scanner.ts';
import { TOKEN_SHAPES } from '../../../packages/gateway/src/redaction/shapes.ts';

const rules = createRuleSet([], TOKEN_SHAPES);
const redacted = (text: string) => replaceFindings(text, scan(rules, text));
/** Put together here, so that no scanner takes this file for a leak. */
const letters = (count: number) => 'aB3dE5'.repeat(count).slice(0, count);
const hex = (count: number) => '0a9f'.repeat(count).slice(0, count);

describe('tokens of services', () => {
  const tokens: [string, string][] = [
    ['1password-key', `A3-${'AB12CD'}-${'EF34GH'}${'-J5K6L'.repeat(4)}`],
    ['1password-token', `ops_eyJ${letters(80)}`],
    ['cloudflare-token', `cfat_${letters(40)}${hex(8)}`],
    ['databricks-token', `dapi${hex(32)}-2`],
    ['docker-token', `dckr_pat_${letters(27)}`],
    ['figma-token', `figd_${letters(45)}`],
    ...['pat', 'ptt', 'dt', 'rt', 'cbt', 'ft', 'imt', 'agent', 'oas', 'soat', 'ffct'].map((kind): [string, string] => [
      'gitlab-token',
      `gl${kind}-${letters(24)}`,
    ]),
    ['grafana-token', `glc_${letters(40)}==`],
    ['grafana-token', `glsa_${letters(32)}_${hex(8)}`],
    ['groq-key', `gsk_${letters(52)}`],
    ['vault-token', `hvs.${letters(95)}`],
    ['linear-key', `lin_api_${letters(40)}`],
    ['notion-token', `ntn_12345678901${letters(35)}`],
    ['sallyport-session', `sps_eyJ${letters(60)}.${letters(43)}`],
    ['sendgrid-key', `SG.${letters(22)}.${letters(43)}`],
    ['shopify-token', `shpat_${letters(32)}`],
    ['stripe-key', `sk_test_${letters(24)}`],
    ['tailscale-key', `tskey-auth-${letters(12)}-${letters(24)}`],
    ['vercel-token', `vcp_${letters(40)}`],
  ];
  test.each(tokens)('%s', (rule, token) => {
    expect(redacted(`a="${token}", b`)).toBe(`a="[REDACTED:${rule}]", b`);
    const short = token.slice(0, 12);
    expect(redacted(`a="${short}", b`)).toBe(`a="${short}", b`);
  });

  test.each(tokens)('%s, a character at a time', (rule, token) => {
    const scanner = new Scanner(rules);
    for (const letter of `x ${token} y`) scanner.feed(letter);
    scanner.end();
    expect(scanner.take().map((finding) => [finding.rule, finding.start, finding.end])).toEqual([
      [rule, 2, 2 + token.length],
    ]);
  });
});

describe('AWS’s secret keys', () => {
  test.each([
    ['"awsSecretKey":"', '"'],
    ['aws_secret_access_key => ', ''],
    ['AWS_SECRET_ACCESS_KEY=', ' '],
  ])('behind %s', (before, after) => {
    expect(redacted(`${before}${letters(40)}${after}`)).toBe(`${before}[REDACTED:aws-secret-key]${after}`);
    expect(redacted(`${before}${letters(39)}${after}`)).toBe(`${before}${letters(39)}${after}`);
  });
});

describe('passwords in addresses', () => {
  test.each([
    ['postgres://app:s3cr3tP4ss@db.local:5432/x', 'postgres://app:[REDACTED:url-password]@db.local:5432/x'],
    ['redis://:s3cr3t@cache:6379', 'redis://:[REDACTED:url-password]@cache:6379'],
    ['mongodb+srv://u:a@b!c@h.example/db', 'mongodb+srv://u:[REDACTED:url-password]@h.example/db'],
    ['git clone https://x:tok3n@host/a.git', 'git clone https://x:[REDACTED:url-password]@host/a.git'],
  ])('%s', (text, expected) => expect(redacted(text)).toBe(expected));

  test.each([
    `postgres://app:\${PASSWORD}@db/x`,
    'postgres://app:<password>@db/x',
    'postgres://app:password@db/x',
    'postgres://app:YOUR_PASSWORD@db/x',
    'https://host:8080/a@b',
    'https://host/a:b@c',
    'ssh://git@host:22/a',
    'see http://a and mail b:c@d',
  ])('none: %s', (text) => expect(redacted(text)).toBe(text));
});
