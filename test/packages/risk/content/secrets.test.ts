import { scanSecrets } from '../../../../packages/risk/src/content/secret-scan.ts';
import { judge } from '../support.ts';
import { found } from './found.ts';

/** Shapes of tokens, put together here so that no scanner takes this file for a leak. */
const letters = (count: number) =>
  'aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0zAbCdEfGhIjKlMnOpQrStUvWxYz0123456789'.repeat(2).slice(0, count);
const GITHUB = ['ghp', letters(36)].join('_');
const AWS = ['AKIA', 'Q3EGRFP7XW2LZN5T'].join('');
const NPM = ['npm', letters(36)].join('_');
const SLACK = ['xoxb', '123456789012', '1234567890123', letters(24)].join('-');
const KEY = ['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' ');
const HIGH = 'RISK_SECRET_ADDED high';

describe('secrets', () => {
  test.each([
    ['a GitHub token', `const token = '${GITHUB}';`],
    ['an AWS access key', `key = "${AWS}"`],
    ['a registry token', `//registry/:_authToken=${NPM}`],
    ['a Slack token', SLACK],
    ['a model provider’s key', ['sk', 'ant', `api03-${letters(60)}`].join('-')],
    ['a Stripe key', ['sk', 'live', letters(24)].join('_')],
    ['a password in an address', `url = "https://joe:${letters(14)}@db.acme.io/x"`],
    ['a password of a database', `postgres://joe:${letters(14)}@db.acme.io:5432/shop`],
    ['a token of a service', ['dop', 'v1', '0a9f'.repeat(16)].join('_')],
    ['a GitLab trigger token', ['glptt', '0a9f'.repeat(10)].join('-')],
    ['a webhook for a Slack workflow', `hooks.slack.com/workflows/T0AB12CD3/A0AB12CD3/123456789/${letters(24)}`],
    ['a private key in base64', `KEY=${Buffer.from(`${KEY}\n${letters(60)}`).toString('base64')}`],
    ['a private key', KEY],
  ])('%s in code', async (_, line) => expect(await found({ 'src/a.ts': `${line}\n` })).toContain(HIGH));

  test.each(['docs/a.md', 'test/a.test.ts', 'data.unknown'])('a token in %s', async (path) => {
    expect(await found({ [path]: `x ${GITHUB}\n` })).toContain(HIGH);
  });

  test('a comment cannot switch the scanner off', async () => {
    const text = `/* secretlint-disable */\nurl = "https://joe:${letters(14)}@db.acme.io/x"\n`;
    expect(await found({ 'src/a.ts': text })).toContain(HIGH);
    expect(await scanSecrets(`# secretlint-disable-line ${GITHUB}`)).toEqual([{ rule: 'github', line: 0 }]);
  });

  test('the secret itself is in no message', async () => {
    const { reasons } = await judge({ 'src/a.ts': `a = '${GITHUB}'\nb = "https://joe:${letters(14)}@db.acme.io/x"\n` });
    const said = JSON.stringify(reasons);
    expect(said).not.toContain(GITHUB);
    expect(said).not.toContain(letters(14));
    expect(reasons.filter(({ code }) => code === 'RISK_SECRET_ADDED').map(({ line }) => line)).toEqual([1, 2]);
  });

  test.each([
    ['the name of a variable', 'src/a.ts', 'const token = process.env.GITHUB_TOKEN;'],
    ['AWS’s own example', 'docs/a.md', ['AKIA', 'IOSFODNN7EXAMPLE'].join('')],
    ['an example address', 'docs/a.md', 'postgres://user:password@localhost/shop'],
    ['a local database in a test', 'test/a.test.ts', 'const url = "postgres://postgres:postgres@localhost/shop";'],
    ['a placeholder of a service', 'src/a.ts', ['dop', 'v1', '0'.repeat(64)].join('_')],
    ['a placeholder', 'src/a.ts', "const header = 'ghp_xxxx';"],
    ['the name of a kind of key in prose', 'docs/a.md', `${KEY}\n...`],
    ['a token that is removed', 'src/a.ts', ''],
  ])('none: %s', async (_, path, line) => {
    const base = line === '' ? { [path]: `a = '${GITHUB}'\n` } : undefined;
    const head = { [path]: `${line}\n` };
    expect(base ? await found(head, base) : await found(head)).not.toContain(HIGH);
  });

  test('a key that a test quotes is for a person to read', async () => {
    expect(await found({ 'test/a.test.ts': `const key = '${KEY}';\n` })).toContain('RISK_SECRET_ADDED medium');
  });
});
