import { expect, test } from '@jest/globals';
import { parseGatewayConfig } from '@sallyport/gateway';

const FILE = `version: 1
upstreams:
  local: { format: openai, url: "http://127.0.0.1:9", credential: { env: KEY } }
  vaulted: { format: openai, url: "http://127.0.0.1:9", credential: { vault: { address: "https://vault.test", login: { method: approle, roleId: { env: A }, secretId: { env: B } }, path: a } } }
  exchanged: { format: openai, url: "http://127.0.0.1:9", credential: { exchange: { provider: gcp, audience: x, identity: { file: x } } } }
callers:
  - token: { sha256: 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae }
    intent: work
  - oidc: { issuer: "https://issuer.test", audience: sallyport }
    claims: { repository_id: "1" }
    intent: work
intents:
  work:
    models: ["local/*"]
    limits: { concurrent: 4, requestBytes: 100 }
    budget: { usd: 1, renews: day }
  listed: { models: [], budget: [{ tokens: 5, slow: { at: 90, requestsPerMinute: 1 } }] }
redact: { patterns: true, secrets: [{ env: KEY }] }
prices: { "local/*": { input: 1, output: 2 } }
receipts: { directory: receipts }
`;
const read = (text: string) =>
  parseGatewayConfig(Buffer.from(text), {
    name: 'gateway.yml',
    surroundings: { env: { KEY: 'key-of-the-test', A: 'role', B: 'secret' }, cwd: '/tmp' },
  });

test('the file itself is a configuration', () => expect(read(FILE).upstreams.size).toBe(3));

test.each([
  ['upstreams', 'upstrems'],
  ['format', 'formt'],
  ['credential', 'credentials'],
  ['vault', 'valt'],
  ['address', 'adress'],
  ['roleId', 'roleid'],
  ['exchange', 'exchnge'],
  ['audience', 'audiance'],
  ['identity', 'identiy'],
  ['sha256', 'sha265'],
  ['token', 'tokn'],
  ['intent', 'intnt'],
  ['issuer', 'isuer'],
  ['claims', 'claim'],
  ['models', 'modles'],
  ['limits', 'limit'],
  ['concurrent', 'concurent'],
  ['budget', 'budgets'],
  ['usd', 'usdd'],
  ['renews', 'renew'],
  ['tokens', 'tokns'],
  ['requestsPerMinute', 'requestPerMinute'],
  ['patterns', 'pattern'],
  ['secrets', 'secret'],
  ['input', 'imput'],
  ['directory', 'directoy'],
])('a mistyped "%s" is named, and what it was meant to be', (key, typo) => {
  const text = FILE.replace(new RegExp(`\\b${key}:`), `${typo}:`);
  expect(text).not.toBe(FILE);
  const message = expect.stringContaining(`"${typo}" is not a key of`);
  expect(() => read(text)).toThrow(expect.objectContaining({ code: 'CONFIG_UNKNOWN_KEY', message }));
  expect(() => read(text)).toThrow(`did you mean "${key}"?`);
});

test('a value that is wrong is still told as such', () => {
  expect(() => read(FILE.replace('concurrent: 4', 'concurrent: many'))).toThrow(
    expect.objectContaining({ code: 'CONFIG_INVALID_VALUE' }),
  );
  expect(() => read(FILE.replace('{ env: KEY }', '{ env: KEY, file: x }'))).toThrow(
    expect.objectContaining({ code: 'CONFIG_INVALID_VALUE' }),
  );
});
