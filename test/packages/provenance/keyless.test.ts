import { X509Certificate } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Statement } from '@sallyport/core';
import {
  githubIdToken,
  keylessSigner,
  readSigningConfig,
  type SigningServices,
  signStatement,
} from '@sallyport/provenance';
import { type LoopbackServer, listen, readBody, sendJson } from '@sallyport/testing';
import { recorded } from './recorded.ts';

const statement: Statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ digest: { sha256: 'a'.repeat(64) } }],
  predicateType: 'https://example.test/p/v1',
  predicate: {},
};
const clock = { now: () => new Date('2026-11-22T12:00:00Z') };
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokenOf = (claims: object) => `${encode({ alg: 'RS256' })}.${encode(claims)}.c2lnbmF0dXJl`;
const token = tokenOf({ iss: 'https://i.test', sub: 'repo:x', exp: clock.now().getTime() / 1000 + 300 });

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;
let servers: LoopbackServer[] = [];
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

/** A server that gives one answer after the other; the last one again and again. */
async function answering(...answers: Answer[]): Promise<{ url: string; bodies: string[] }> {
  const bodies: string[] = [];
  const server = await listen(async (request, response) => {
    const body = (await readBody(request)).toString();
    bodies.push(body);
    answers[Math.min(bodies.length, answers.length) - 1]?.(request, response, body);
  });
  servers.push(server);
  return { url: server.url, bodies };
}

const json =
  (status: number, value: unknown, headers = {}): Answer =>
  (_, response) =>
    sendJson(response, status, value, headers);
const certificate = new X509Certificate(
  Buffer.from(recorded.bundle.verificationMaterial.certificate?.rawBytes ?? '', 'base64'),
).toString();
const issues = json(201, { signedCertificateEmbeddedSct: { chain: { certificates: [certificate] } } });
const stamp =
  recorded.bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps[0]?.signedTimestamp ?? '';
const stamps: Answer = (_, response) => response.writeHead(201).end(Buffer.from(stamp, 'base64'));
const logs = json(201, recorded.bundle.verificationMaterial.tlogEntries[0]);

async function sign(
  services: SigningServices,
  limits = { timeoutMs: 500, retries: 0 },
  getIdToken = async () => token,
) {
  return signStatement(statement, keylessSigner({ services, getIdToken, limits, clock }));
}
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no error',
    (error: { code?: string }) => error.code,
  );

describe('asking Sigstore', () => {
  test('the certificate first, then the time, then the log; what does not verify is not given away', async () => {
    const [fulcio, tsa, rekor] = [await answering(issues), await answering(stamps), await answering(logs)];
    const services: SigningServices = {
      fulcio: fulcio.url,
      timestampAuthorities: [tsa.url],
      logs: [{ url: rekor.url, version: 2 }],
    };
    // The recorded certificate is of another key.
    expect(await codeOf(sign(services))).toBe('PROVENANCE_SELF_CHECK_FAILED');
    expect(JSON.parse(fulcio.bodies[0] ?? '')).toMatchObject({ credentials: { oidcIdentityToken: token } });
    expect(JSON.parse(tsa.bodies[0] ?? '')).toMatchObject({ hashAlgorithm: 'sha256' });
    expect(JSON.parse(rekor.bodies[0] ?? '')).toMatchObject({
      hashedRekordRequestV002: { signature: { verifier: { keyDetails: 'PKIX_ECDSA_P256_SHA_256' } } },
    });
  });

  test('without a time nothing is logged', async () => {
    const [fulcio, tsa, rekor] = [
      await answering(issues),
      await answering(json(400, { message: 'no' })),
      await answering(logs),
    ];
    const services: SigningServices = {
      fulcio: fulcio.url,
      timestampAuthorities: [tsa.url],
      logs: [{ url: rekor.url, version: 2 }],
    };
    expect(await codeOf(sign(services))).toBe('PROVENANCE_SERVICE_REFUSED');
    expect(rekor.bodies).toEqual([]);
  });

  test('an entry that the log has already is signed anew, once', async () => {
    const [fulcio, rekor] = [await answering(issues), await answering(json(409, {}))];
    const services: SigningServices = {
      fulcio: fulcio.url,
      timestampAuthorities: [],
      logs: [{ url: rekor.url, version: 2 }],
    };
    expect(await codeOf(sign(services))).toBe('PROVENANCE_LOG_CONFLICT');
    expect([fulcio.bodies.length, rekor.bodies.length]).toEqual([2, 2]);
    expect(new Set(rekor.bodies).size).toBe(2);
  });

  test.each<[string, Answer[], string]>([
    [
      'refuses',
      [json(400, { message: 'There was an error processing the identity token' })],
      'PROVENANCE_SERVICE_REFUSED',
    ],
    ['is down', [json(503, {})], 'PROVENANCE_SERVICE_UNREACHABLE'],
    ['hangs', [() => {}], 'PROVENANCE_SERVICE_UNREACHABLE'],
    ['breaks off', [(_, response) => response.destroy()], 'PROVENANCE_SERVICE_UNREACHABLE'],
    [
      'redirects',
      [(_, response) => response.writeHead(302, { location: '/x' }).end()],
      'PROVENANCE_SERVICE_UNREACHABLE',
    ],
    ['says something else', [json(201, { chain: [] })], 'PROVENANCE_SERVICE_ANSWER_INVALID'],
    ['sends a page', [(_, response) => response.writeHead(200).end('<html>')], 'PROVENANCE_SERVICE_ANSWER_INVALID'],
    [
      'never stops talking',
      [(_, response) => response.writeHead(200).end('x'.repeat(2 * 1024 * 1024))],
      'PROVENANCE_SERVICE_UNREACHABLE',
    ],
  ])('a certificate authority that %s', async (_, answers, code) => {
    const fulcio = await answering(...answers);
    expect(await codeOf(sign({ fulcio: fulcio.url, timestampAuthorities: [], logs: [] }))).toBe(code);
  });

  test('a service that recovers is asked again', async () => {
    const fulcio = await answering(json(503, {}), issues);
    const services = { fulcio: fulcio.url, timestampAuthorities: [], logs: [] };
    expect(await codeOf(sign(services, { timeoutMs: 500, retries: 1 }))).toBe('PROVENANCE_SELF_CHECK_FAILED');
    expect(fulcio.bodies).toHaveLength(2);
  });

  test('the token is in no message, even when the service repeats it', async () => {
    const fulcio = await answering((_, response, body) => sendJson(response, 400, { message: `bad: ${body}` }));
    const failure = await sign({ fulcio: fulcio.url, timestampAuthorities: [], logs: [] }).catch(
      (error: Error) => error,
    );
    expect((failure as Error).message).toContain('***');
    expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain(token);
  });

  test.each([
    ['no token', 'garbage', 'PROVENANCE_TOKEN_INVALID'],
    ['claims that are no JSON', `a.${Buffer.from('secret').toString('base64url')}.c`, 'PROVENANCE_TOKEN_INVALID'],
    ['no subject', tokenOf({ iss: 'x', exp: 2e9 }), 'PROVENANCE_TOKEN_INVALID'],
    [
      'an e-mail address that was not verified',
      tokenOf({ iss: 'x', sub: 'x', email: 'a@b', exp: 2e9 }),
      'PROVENANCE_TOKEN_INVALID',
    ],
    ['no end', tokenOf({ iss: 'x', sub: 'x' }), 'PROVENANCE_TOKEN_INVALID'],
    ['too old', tokenOf({ iss: 'x', sub: 'x', exp: 1 }), 'PROVENANCE_TOKEN_EXPIRED'],
  ])('a token with %s is not sent anywhere', async (_, text, code) => {
    const fulcio = await answering(issues);
    const failure = await sign(
      { fulcio: fulcio.url, timestampAuthorities: [], logs: [] },
      undefined,
      async () => text,
    ).catch((error) => error);
    expect(failure).toMatchObject({ code });
    expect(failure.message).not.toContain(text);
    expect(fulcio.bodies).toEqual([]);
  });
});

describe('Rekor v1', () => {
  const entry = {
    body: recorded.bundle.verificationMaterial.tlogEntries[0]?.canonicalizedBody,
    integratedTime: 1,
    logID: 'aa',
    logIndex: 5,
    verification: {
      signedEntryTimestamp: 'AAAA',
      inclusionProof: { checkpoint: 'x', hashes: ['aa'], logIndex: 5, rootHash: 'aa', treeSize: 6 },
    },
  };
  const services = (fulcio: string, rekor: string): SigningServices => ({
    fulcio,
    timestampAuthorities: [],
    logs: [{ url: rekor, version: 1 }],
  });

  test('an entry of kind dsse; one that is there already is fetched', async () => {
    const fulcio = await answering(issues);
    const rekor = await answering(json(409, {}, { location: '/api/v1/log/entries/abc' }), json(200, { abc: entry }));
    expect(await codeOf(sign(services(fulcio.url, rekor.url)))).toBe('PROVENANCE_SELF_CHECK_FAILED');
    expect(JSON.parse(rekor.bodies[0] ?? '')).toMatchObject({ kind: 'dsse', apiVersion: '0.0.1' });
  });

  test.each<[string, Answer]>([
    ['points elsewhere', json(409, {}, { location: 'http://127.0.0.1:1/x' })],
    ['gives two entries', json(201, { a: entry, b: entry })],
    ['gives an entry without a proof', json(201, { a: { ...entry, verification: {} } })],
  ])('a log that %s is not believed', async (_, answer) => {
    const [fulcio, rekor] = [await answering(issues), await answering(answer)];
    expect(await codeOf(sign(services(fulcio.url, rekor.url)))).toBe('PROVENANCE_SERVICE_ANSWER_INVALID');
  });
});

describe("a GitHub job's own token", () => {
  test('is asked for with the audience', async () => {
    const github = await answering(json(200, { value: token }));
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${github.url}/token?api-version=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer',
    };
    expect(await githubIdToken(env)()).toBe(token);
  });
  test('a job without the right, and an answer without a token, are errors', async () => {
    expect(await codeOf(githubIdToken({})())).toBe('PROVENANCE_TOKEN_MISSING');
    const github = await answering(json(200, { value: '' }), json(403, 'bearer'));
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: github.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer' };
    expect(await codeOf(githubIdToken(env)())).toBe('PROVENANCE_SERVICE_ANSWER_INVALID');
    await expect(githubIdToken(env)()).rejects.toMatchObject({
      code: 'PROVENANCE_SERVICE_REFUSED',
      message: expect.not.stringContaining('bearer'),
    });
  });
});

describe('signing configurations', () => {
  const at = { start: '2020-01-01T00:00:00Z' };
  const service = (url: string, majorApiVersion = 1, operator = 'a', validFor: object = at) => ({
    url,
    majorApiVersion,
    operator,
    validFor,
  });
  const config = (over: object = {}) =>
    JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
      caUrls: [service('https://ca.test')],
      rekorTlogUrls: [
        service('https://r1.test', 1),
        service('https://r2.test', 2),
        service('https://other.test', 2, 'b'),
      ],
      rekorTlogConfig: { selector: 'ANY' },
      tsaUrls: [service('https://tsa.test/api/v1/timestamp')],
      tsaConfig: { selector: 'ALL' },
      ...over,
    });
  const read = (over?: object) => readSigningConfig(config(over), { name: 'c', clock });

  test('the newest version of each operator, as many as the selector asks for', () => {
    expect(read()).toEqual({
      fulcio: 'https://ca.test',
      timestampAuthorities: ['https://tsa.test/api/v1/timestamp'],
      logs: [{ url: 'https://r2.test', version: 2 }],
    });
    const urls = (selector: object) => read({ rekorTlogConfig: selector }).logs.map(({ url }) => url);
    expect(urls({ selector: 'ALL' })).toEqual(['https://r2.test', 'https://other.test']);
    expect(urls({ selector: 'EXACT', count: 2 })).toEqual(['https://r2.test', 'https://other.test']);
  });

  test.each([
    [
      'a retired authority',
      { caUrls: [service('https://ca.test', 1, 'a', { ...at, end: '2021-01-01T00:00:00Z' })] },
      'PROVENANCE_SERVICE_MISSING',
    ],
    [
      'an authority of the future',
      { caUrls: [service('https://ca.test', 1, 'a', { start: '2999-01-01T00:00:00Z' })] },
      'PROVENANCE_SERVICE_MISSING',
    ],
    ['an unknown version', { caUrls: [service('https://ca.test', 9)] }, 'PROVENANCE_SERVICE_MISSING'],
    ['too few operators', { rekorTlogConfig: { selector: 'EXACT', count: 3 } }, 'PROVENANCE_SERVICE_MISSING'],
    ['no log though one is asked for', { rekorTlogUrls: [] }, 'PROVENANCE_SERVICE_MISSING'],
    ['no selector', { tsaConfig: {} }, 'PROVENANCE_SIGNING_CONFIG_INVALID'],
    ['another media type', { mediaType: 'x' }, 'PROVENANCE_SIGNING_CONFIG_INVALID'],
    ['a file as URL', { caUrls: [service('file:///etc/passwd')] }, 'PROVENANCE_SIGNING_CONFIG_INVALID'],
    ['authorities that are no list', { caUrls: 'x' }, 'PROVENANCE_SERVICE_MISSING'],
  ])('%s is refused', (_, over, code) => expect(() => read(over)).toThrow(expect.objectContaining({ code })));
});
