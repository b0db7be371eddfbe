import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { environmentOf } from '../../../packages/cli/src/commands/gateway/confined/environment.ts';
import { beginSession } from '../../../packages/cli/src/commands/gateway/confined/session.ts';

const VALUES = { gateway: 'http://127.0.0.1:8787', token: 'sps_token' };

describe('the environment of a confined command', () => {
  test('is what was named, and where it works', () => {
    const entries = ['LANG=de', 'MODE', 'BASE={gateway}/anthropic', 'KEY={token}', 'EMPTY=', 'ODD=a=b\nc'];
    expect(environmentOf(entries, { MODE: '{token}', SECRET: 's' }, VALUES)).toEqual({
      PATH: '/usr/local/bin:/usr/bin:/bin',
      HOME: '/tmp/agent',
      LANG: 'de',
      MODE: '{token}',
      BASE: 'http://127.0.0.1:8787/anthropic',
      KEY: 'sps_token',
      EMPTY: '',
      ODD: 'a=b\nc',
    });
  });

  test.each([
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL=x',
    'ACTIONS_RUNTIME_TOKEN',
    'RUNNER_TEMP',
    'GITHUB_TOKEN',
    'GITHUB_ENV',
    'GITHUB_OUTPUT=x',
    'GH_TOKEN=x',
    'LD_PRELOAD=x',
    'NODE_OPTIONS=x',
    'MISSING',
    '9LIVES=x',
    '=x',
    'A B=x',
  ])('%s is refused', (entry) => {
    const [name = ''] = entry.split('=');
    const env = name === 'MISSING' ? {} : { [name]: 'x' };
    expect(() => environmentOf([entry], env, VALUES)).toThrow(expect.objectContaining({ code: 'GATEWAY_RUN_ENV' }));
  });
});

describe('a session for a job', () => {
  let server: Server;
  let url: string;
  let asked: string[];
  let answers: Record<string, [status: number, body: unknown]>;

  beforeEach(async () => {
    asked = [];
    answers = {
      'GET /identity?a=1&audience=sallyport-gateway': [200, { value: 'identity.token' }],
      'POST /-/session': [200, { token: 'sps_x.y' }],
      'DELETE /-/session': [204, undefined],
    };
    server = createServer((request, response) => {
      const line = `${request.method} ${request.url}`;
      asked.push(`${line} ${request.headers.authorization}`);
      const [status, body] = answers[line] ?? [404, {}];
      response.writeHead(status).end(body === undefined ? '' : JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const job = () => ({
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/identity?a=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request',
  });

  test('begins with its identity token, and is ended with its own', async () => {
    const session = await beginSession(url, 'sallyport-gateway', job());
    expect(session.token).toBe('sps_x.y');
    await session.end();
    expect(asked).toEqual([
      'GET /identity?a=1&audience=sallyport-gateway Bearer request',
      'POST /-/session Bearer identity.token',
      'DELETE /-/session Bearer sps_x.y',
    ]);
  });

  test('is not there without an identity', async () => {
    await expect(beginSession(url, 'a', {})).rejects.toMatchObject({ code: 'GATEWAY_NO_IDENTITY' });
    await expect(beginSession(url, 'other', job())).rejects.toMatchObject({ code: 'GATEWAY_NO_IDENTITY' });
  });

  test('that the gateway refuses says with which code', async () => {
    answers['POST /-/session'] = [401, { error: { code: 'GATEWAY_CALLER_UNKNOWN', message: 'nobody knows it' } }];
    const refused = beginSession(url, 'sallyport-gateway', job());
    await expect(refused).rejects.toMatchObject({
      code: 'GATEWAY_NO_SESSION',
      message: expect.stringContaining('401 GATEWAY_CALLER_UNKNOWN nobody knows it'),
    });
  });

  test('whose token could not stand in a header is none', async () => {
    answers['POST /-/session'] = [200, { token: 'a b\r\nc' }];
    const refused = beginSession(url, 'sallyport-gateway', job());
    await expect(refused).rejects.toMatchObject({ code: 'GATEWAY_NO_SESSION' });
  });
});
