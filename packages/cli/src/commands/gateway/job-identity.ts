import { SallyportError } from '@sallyport/core';

type Environment = Readonly<Record<string, string | undefined>>;
type Json = Readonly<Record<string, unknown>>;

const WITHIN_MS = 30_000;

/**
 * Who this job is. https://docs.github.com/en/actions/reference/security/oidc: what a job with `id-token: write` asks for.
 * @throws SallyportError GATEWAY_NO_IDENTITY
 */
export async function identityToken(audience: string, env: Environment): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
  if (url === undefined || token === undefined || !URL.canParse(url)) throw noIdentity('it is no such job');
  const address = new URL(url);
  address.searchParams.set('audience', audience);
  return askJson(address.href, 'GET', token)
    .then((answer) => textOf(answer, 'value'))
    .catch((cause: Error) => {
      throw noIdentity(cause.message);
    });
}

/** Asks a service that takes a bearer token and answers in JSON. @throws Error with the status, and the gateway's code */
export async function askJson(url: string, method: string, token: string, body?: Json): Promise<Json> {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const signal = AbortSignal.timeout(WITHIN_MS);
  const response = await fetch(url, { method, headers, redirect: 'error', signal, ...sent });
  const answer = (await response.json().catch(() => ({}))) as Json;
  if (response.ok) return answer;
  const { message, code } = (answer.error ?? {}) as { message?: unknown; code?: unknown };
  throw new Error([response.status, code, message].filter((part) => part !== undefined).join(' '));
}

/** A text that can stand in a header. @throws Error */
export function textOf(answer: Json, key: string): string {
  const value = answer[key];
  if (typeof value === 'string' && /^[\x21-\x7e]{1,16384}$/.test(value)) return value;
  throw new Error(`the answer has no readable "${key}"`);
}

function noIdentity(why: string): SallyportError {
  return new SallyportError({
    code: 'GATEWAY_NO_IDENTITY',
    message: `this job cannot say who it is: ${why}`,
    remedy: 'Give the job "id-token: write", or name a token of your own with the option that takes one.',
  });
}
