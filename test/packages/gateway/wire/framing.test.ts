import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chatBody, type Fixture, startFixture, TOKEN } from '../support/fixture.ts';
import { answerJson, chatAnswer } from '../support/provider.ts';
import { exchange, requestBytes } from '../support/raw.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture(answerJson(chatAnswer()));
});
afterAll(() => fixture.stop());

const TARGET = '/openai/v1/chat/completions';
const body = JSON.stringify(chatBody());
const size = body.length.toString(16);
const chunked = `${size}\r\n${body}\r\n0\r\n\r\n`;
const CHUNKED = 'Transfer-Encoding: chunked';
const auth = `Authorization: Bearer ${TOKEN}`;

/** The status, the code, and how many calls reached the provider. */
async function outcome(bytes: string | Buffer, silenceMs?: number): Promise<[number, string, number]> {
  const before = fixture.provider.calls.length;
  const { status, code } = await exchange(fixture.gateway.address, bytes, silenceMs);
  return [status, code, fixture.provider.calls.length - before];
}

const lined = (...more: string[]) => requestBytes({ more, body });
const framed = (line: string, payload: string) => requestBytes({ more: [line], body: payload });

describe('what two readers of HTTP could cut differently', () => {
  test.each<[string, Buffer | string]>([
    ['a tab before the chunked coding', framed('Transfer-Encoding:\tx chunked', chunked)],
    ['chunked in quotes', framed('Transfer-Encoding: "chunked"', chunked)],
    ['chunked with a parameter', framed('Transfer-Encoding: chunked;q=1', chunked)],
    ['an empty transfer coding', framed('Transfer-Encoding:', chunked)],
    ['identity', framed('Transfer-Encoding: identity', chunked)],
    ['a length that is empty', framed('Content-Length:', body)],
    ['a negative length', framed('Content-Length: -1', body)],
    ['a length in hexadecimal', framed(`Content-Length: 0x${size}`, body)],
    ['a length with a fraction', framed('Content-Length: 10.0', body)],
    ['a length beyond numbers', framed(`Content-Length: ${'9'.repeat(30)}`, body)],
    ['a length with a space inside', framed('Content-Length: 1 0', body)],
    ['a length and chunked', requestBytes({ more: [`Content-Length: ${body.length}`, CHUNKED], body: chunked })],
    ['chunked and a length', requestBytes({ more: [CHUNKED, `Content-Length: ${body.length}`], body: chunked })],
    [
      'chunked in odd case and a length',
      requestBytes({ more: ['tRANSFER-eNCODING: chunked', 'content-length: 3'], body: chunked }),
    ],
    ['lengths in two cases', requestBytes({ more: [`Content-Length: ${body.length}`, 'content-length: 4'], body })],
    ['a header that is folded with a tab', lined('X-A: b', '\tc: d')],
    ['a header without a colon', lined('no colon here')],
    ['a header without a name', lined(': value')],
    ['a space in a header name', lined('Bad Name: x')],
    ['a control character in a name', lined('X\x01A: x')],
    ['a carriage return in a value', lined('X-A: a\rContent-Length: 3')],
    ['a NUL in a name', lined('X\0A: b')],
    ['a DEL in a value', lined('X-A: \x7f')],
    ['an expectation that nobody knows', lined('Expect: a-miracle')],
    ['two hosts', lined('Host: other')],
    ['two hosts in one', requestBytes({ lines: ['Host: a, b', 'Host: a', auth], body })],
    ['an empty host', requestBytes({ lines: ['Host:', auth], body })],
    ['two content types', lined('Content-Type: application/json', 'Content-Type: text/plain')],
    ['two encodings', lined('Content-Encoding: gzip', 'Content-Encoding: identity')],
    ['two versions of the API', lined('Anthropic-Version: 2023-06-01', 'anthropic-version: 2024-01-01')],
    ['another protocol', lined('Connection: Upgrade', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__')],
    ['a chunk size with a plus', framed(CHUNKED, `+${chunked}`)],
    ['a chunk size with a minus', framed(CHUNKED, `-${chunked}`)],
    ['a chunk size with 0x', framed(CHUNKED, `0x${chunked}`)],
    ['a chunk size with a space before', framed(CHUNKED, ` ${chunked}`)],
    ['a chunk size with an underscore', framed(CHUNKED, `1_0\r\n${body}`)],
    ['an empty chunk size', framed(CHUNKED, `\r\n${chunked}`)],
    ['a chunk size beyond numbers', framed(CHUNKED, `${'f'.repeat(40)}\r\n${body}\r\n0\r\n\r\n`)],
    ['a chunk that is longer than it says', framed(CHUNKED, `5\r\n${body}\r\n0\r\n\r\n`)],
    ['a chunk that ends in a line feed', framed(CHUNKED, `${size}\r\n${body}\n0\r\n\r\n`)],
    ['a chunk size that ends in a line feed', framed(CHUNKED, `${size}\n${body}\r\n0\r\n\r\n`)],
    ['HTTP/0.9', `GET ${TARGET}\r\n\r\n`],
    ['HTTP/1.0', lined().toString('latin1').replace('HTTP/1.1', 'HTTP/1.0')],
    ['HTTP/1.2', lined().toString('latin1').replace('HTTP/1.1', 'HTTP/1.2')],
    ['HTTP/2 in plain', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['HTTP/2.0 in the request line', lined().toString('latin1').replace('HTTP/1.1', 'HTTP/2.0')],
    ['http in small letters', lined().toString('latin1').replace('HTTP/1.1', 'http/1.1')],
    ['a tab in the request line', lined().toString('latin1').replace('POST ', 'POST\t')],
    ['a method in small letters', lined().toString('latin1').replace('POST', 'post')],
    ['a method that nobody knows', lined().toString('latin1').replace('POST', 'FETCH')],
    ['bare line feeds', lined().toString('latin1').replaceAll('\r\n', '\n')],
    ['bare carriage returns', lined().toString('latin1').replaceAll('\r\n', '\r')],
    ['TLS', Buffer.from('16030100c8010000c40303', 'hex')],
    ['a space in the target', requestBytes({ target: `${TARGET} x`, body })],
    ['a byte beyond ASCII in the target', requestBytes({ target: `${TARGET}\xe9`, body })],
    ['a NUL in the target', requestBytes({ target: `${TARGET}\0`, body })],
  ])('%s: 400, and nothing reaches the provider', async (_, bytes) => {
    expect(await outcome(bytes, 1500)).toEqual([400, 'GATEWAY_REQUEST_MALFORMED', 0]);
  });

  test.each<[string, Buffer]>([
    ['one chunk', framed(CHUNKED, chunked)],
    ['chunks of a byte', framed(CHUNKED, `${[...body].map((c) => `1\r\n${c}\r\n`).join('')}0\r\n\r\n`)],
    ['a chunk size with zeros in front', framed(CHUNKED, `000${chunked}`)],
    ['a chunk size in capitals', framed(CHUNKED, `${size.toUpperCase()}\r\n${body}\r\n0\r\n\r\n`)],
    ['chunked in capitals', framed('TRANSFER-ENCODING: CHUNKED', chunked)],
    ['white space around a value', framed(`Content-Length: \t ${body.length} `, body)],
    ['header names in capitals', requestBytes({ lines: ['HOST: g', `AUTHORIZATION: Bearer ${TOKEN}`], body })],
    ['a content type that is no JSON', lined('Content-Type: text/plain')],
  ])('%s is plain: 200', async (_, bytes) => {
    expect(await outcome(bytes)).toEqual([200, '', 1]);
    expect(fixture.provider.calls.at(-1)?.body.toString()).toBe(body);
  });

  test('chunk extensions and trailers do not go on', async () => {
    const payload = `${size};a="b;c"\r\n${body}\r\n0;x\r\nX-Api-Key: other\r\nContent-Length: 3\r\n\r\n`;
    const [status] = await outcome(framed(CHUNKED, payload));
    const call = fixture.provider.calls.at(-1);
    if (status === 200) expect([call?.body.toString(), call?.headers['x-api-key']]).toEqual([body, undefined]);
    else expect(status).toBe(400);
  });

  test.each([
    ['many headers', Array.from({ length: 3000 }, (_, index) => `X-${index}: y`)],
    ['one long header', [`X-A: ${'y'.repeat(40_000)}`]],
    ['one long token', [`X-Api-Key: ${'y'.repeat(40_000)}`]],
  ])('%s: refused', async (_, more) => {
    const [status, , calls] = await outcome(lined(...more));
    expect([[400, 401, 431].includes(status), calls]).toEqual([true, 0]);
  });
});

describe('requests behind each other', () => {
  const first = requestBytes({ body }).toString('latin1').replace('Connection: close\r\n', '');
  const statuses = async (bytes: string, silenceMs = 300) =>
    (await exchange(fixture.gateway.address, bytes, silenceMs)).all.toString('latin1').match(/HTTP\/1\.1 \d+/g);

  test('each has its own answer, in order', async () => {
    const models = `GET /openai/v1/models HTTP/1.1\r\nHost: g\r\n${auth}x\r\n\r\n`;
    expect(await statuses(first + models + first)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 401', 'HTTP/1.1 200']);
  });

  test.each<[string, string, string[]]>([
    [
      'a second one without its token',
      `POST ${TARGET} HTTP/1.1\r\nHost: g\r\nContent-Length: 2\r\n\r\n{}`,
      ['200', '401'],
    ],
    ['a second one that is no HTTP', 'GARBAGE\r\n\r\n', ['200', '400']],
    [
      'a second one with two lengths',
      `POST ${TARGET} HTTP/1.1\r\nHost: g\r\n${auth}\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}`,
      ['200', '400'],
    ],
  ])('%s', async (_, second, expected) => {
    const before = fixture.provider.calls.length;
    expect(await statuses(first + second)).toEqual(expected.map((status) => `HTTP/1.1 ${status}`));
    expect(fixture.provider.calls.length - before).toBe(1);
  });

  test('what stands behind a refused request on one connection is judged anew', async () => {
    const refused = requestBytes({ target: '/openai/v1/files', body })
      .toString('latin1')
      .replace('Connection: close\r\n', '');
    expect(await statuses(refused + first)).toEqual(['HTTP/1.1 403', 'HTTP/1.1 200']);
  });

  test('what stands behind a request that ends its connection is not read', async () => {
    const before = fixture.provider.calls.length;
    expect(await statuses(requestBytes({ body }).toString('latin1') + first)).toEqual(['HTTP/1.1 200']);
    expect(fixture.provider.calls.length - before).toBe(1);
  });

  test('a malformed request ends its connection', async () => {
    const answer = await exchange(fixture.gateway.address, lined('Host: b').toString('latin1') + first, 1500);
    expect(answer.headers.connection).toBe('close');
    expect(answer.all.toString('latin1').match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 400']);
  });
});

test('an expectation of 100-continue is met', async () => {
  const { all } = await exchange(fixture.gateway.address, lined('Expect: 100-continue'));
  expect(all.toString()).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /);
});
