import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type LoopbackServer, listen, type OidcIssuer, sendJson, startOidcIssuer } from '@sallyport/testing';

/** A step in a process of its own, which may take its time: it asks servers of this process. */
function step(body: string, variables: Record<string, string>): Promise<{ status: number | null; stdout: string }> {
  const code = `import { githubRunner, runAction } from '@sallyport/runtime'; ${body}`;
  const env = { PATH: process.env.PATH ?? '', ...variables };
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { env });
  let stdout = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, stdout })));
}

describe('the identity token', () => {
  let issuer: OidcIssuer;
  beforeAll(async () => {
    issuer = await startOidcIssuer();
  });
  afterAll(() => issuer.close());

  const ask = (variables: Record<string, string>) =>
    step(
      `await runAction('x', async (r) => { const token = await r.identityToken('sigstore'); r.log.info('length ' + token.length); });`,
      variables,
    );

  test('is asked for with its audience, and masked before it can be printed', async () => {
    const { status, stdout } = await ask({
      ACTIONS_ID_TOKEN_REQUEST_URL: issuer.requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: issuer.requestToken,
    });
    expect(status).toBe(0);
    expect(issuer.audiences).toContain('sigstore');
    expect(stdout).toMatch(/^::add-mask::ey[\w.-]+\nlength \d+\n$/);
  });

  test.each<[string, (url: string) => Promise<LoopbackServer> | string]>([
    ['refuses', (url) => `${url}?x`],
    ['is not there', () => 'http://127.0.0.1:9/?x'],
    ['says nothing', () => listen(async (_, response) => sendJson(response, 200, {}))],
    ['sends a page', () => listen(async (_, response) => void response.end('<html>'))],
  ])('a service that %s: an error that quotes neither address nor token', async (_, make) => {
    const made = await make(issuer.requestUrl);
    const url = typeof made === 'string' ? made : `${made.url}/token?x`;
    const { status, stdout } = await ask({
      ACTIONS_ID_TOKEN_REQUEST_URL: url,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a-secret-token-of-the-job',
    });
    if (typeof made !== 'string') await made.close();
    expect([status, stdout.includes('RUNTIME_NO_IDENTITY')]).toEqual([1, true]);
    expect(stdout).not.toContain('a-secret-token-of-the-job');
    expect(stdout).not.toContain(new URL(url).host);
  });
});

describe('a proxy that the runner names', () => {
  let proxy: Server;
  let direct: LoopbackServer;
  const tunnels: string[] = [];
  beforeAll(async () => {
    direct = await listen(async (_, response) => sendJson(response, 200, { direct: true }));
    proxy = createServer((request, response) => {
      tunnels.push(request.url ?? '');
      response.end('{"proxied":true}');
    });
    proxy.on('connect', (request, socket) => {
      tunnels.push(request.url ?? '');
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.once('data', () => {
        socket.end('HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 16\r\n\r\n{"proxied":true}');
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    proxy.closeAllConnections();
    proxy.close();
    await direct.close();
  });

  const asking = (url: string, variables: Record<string, string>) =>
    step(`await runAction('x', async (r) => r.log.info(await (await fetch('${url}')).text()));`, variables);
  const address = () => `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;

  test.each(['http_proxy', 'HTTP_PROXY'])('is used: %s', async (name) => {
    tunnels.length = 0;
    const { stdout } = await asking('http://forge.test/', { [name]: address() });
    expect([stdout.trim(), tunnels.length]).toEqual(['{"proxied":true}', 1]);
  });

  test('but not for the hosts that it is not for, nor where there is none', async () => {
    tunnels.length = 0;
    const excepted = await asking(direct.url, { HTTP_PROXY: address(), NO_PROXY: '127.0.0.1' });
    const none = await asking(direct.url, {});
    expect([excepted.stdout.trim(), none.stdout.trim()]).toEqual(['{"direct":true}', '{"direct":true}']);
    expect(tunnels).toEqual([]);
  });
});
