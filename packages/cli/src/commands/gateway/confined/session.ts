import { SallyportError } from '@sallyport/core';
import { askJson, identityToken, textOf } from '../job-identity.ts';

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
  const token = await askJson(address, 'POST', identity)
    .then((answer) => textOf(answer, 'token'))
    .catch((cause: Error) => {
      throw new SallyportError({
        code: 'GATEWAY_NO_SESSION',
        message: `the gateway at ${url} gives this job no session: ${cause.message}`,
        remedy: 'Add "sessions" to gateway.yml, and a rule under "callers" that fits this job.',
        cause,
      });
    });
  return {
    token,
    async end() {
      await askJson(address, 'DELETE', token).catch(() => undefined);
    },
  };
}
