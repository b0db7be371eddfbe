import { SallyportError } from '@sallyport/core';

const WITHIN_MS = 30_000;

/** A session at the gateway, for the job that shows its identity token. */
export interface GatewaySession {
  readonly token: string;
  /** Ends it before its time; whether that works does not matter to who has done its work. */
  end(): Promise<void>;
}

/**
 * Begins a session with the identity token of this job.
 * @param url of the gateway, without a slash at the end
 * @throws SallyportError GATEWAY_NO_IDENTITY, GATEWAY_NO_SESSION
 */
export async function beginSession(
  url: string,
  audience: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<GatewaySession> {
  const identity = await identityToken(audience, env);
  const address = `${url}/-/session`;
  const answer = await askJson(address, 'POST', identity, 'token').catch((cause: Error) => {
    throw new SallyportError({
      code: 'GATEWAY_NO_SESSION',
      message: `the gateway at ${url} gives this job no session: ${cause.message}`,
      remedy: 'Add "sessions" to gateway.yml, and a rule under "callers" that fits this job.',
      cause,
    });
  });
  const headers = { authorization: `Bearer ${answer}` };
  return {
    token: answer,
    async end() {
      const signal = AbortSignal.timeout(WITHIN_MS);
      await fetch(address, { method: 'DELETE', headers, redirect: 'error', signal }).catch(() => undefined);
    },
  };
}

/** https://docs.github.com/en/actions/reference/security/oidc: what a job with `id-token: write` asks for. */
async function identityToken(
  audience: string,
  {
    ACTIONS_ID_TOKEN_REQUEST_URL: url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
  }: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  if (url === undefined || token === undefined || !URL.canParse(url)) throw noIdentity('it is no such job');
  const address = new URL(url);
  address.searchParams.set('audience', audience);
  return askJson(address.href, 'GET', token, 'value').catch((cause: Error) => {
    throw noIdentity(cause.message);
  });
}

async function askJson(url: string, method: string, token: string, key: string): Promise<string> {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  const response = await fetch(url, { method, headers, redirect: 'error', signal: AbortSignal.timeout(WITHIN_MS) });
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  const value = body[key];
  if (response.ok && typeof value === 'string' && /^[\x21-\x7e]{1,16384}$/.test(value)) return value;
  const code = /GATEWAY_[A-Z_]+/.exec(JSON.stringify(body))?.[0];
  throw new Error(`${response.status}${code === undefined ? '' : ` ${code}`}`);
}

function noIdentity(why: string): SallyportError {
  return new SallyportError({
    code: 'GATEWAY_NO_IDENTITY',
    message: `this job cannot say who it is: ${why}`,
    remedy: 'Give the job "id-token: write", or leave {token} out and name a token with --env.',
  });
}
