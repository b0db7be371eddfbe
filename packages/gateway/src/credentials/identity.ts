import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { SallyportError } from '@sallyport/core';
import type { IdentitySource } from '../config/credential-schema.ts';
import type { Surroundings } from '../config/secrets.ts';
import { requestJson, textAt } from './request-json.ts';

/** The gateway's own identity token, fresh for each exchange. */
export type IdentityToken = () => Promise<string>;

const LONGEST_TOKEN = 16_384;

/**
 * Where the gateway's identity token comes from: a file that is renewed (a projected service account token of
 * Kubernetes), or GitHub, when the gateway runs in a job with `id-token: write`.
 * @throws SallyportError GATEWAY_IDENTITY_MISSING
 */
export function identityToken(source: IdentitySource, { env, cwd }: Surroundings): IdentityToken {
  if ('file' in source) return () => tokenFile(resolve(cwd, source.file));
  const url = env.ACTIONS_ID_TOKEN_REQUEST_URL;
  const bearer = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
  if (url === undefined || bearer === undefined || !URL.canParse(url)) {
    throw new SallyportError({
      code: 'GATEWAY_IDENTITY_MISSING',
      message: 'the configuration wants GitHub to say who the gateway is, and there is no job that it could ask for',
      remedy: 'Run the gateway in a job with "id-token: write", or use identity: { file: PATH }.',
    });
  }
  const address = new URL(url);
  address.searchParams.set('audience', source.github);
  return async () => {
    const headers = { authorization: `Bearer ${bearer}` };
    return textAt(await requestJson(address.href, { method: 'GET', headers }), 'value');
  };
}

async function tokenFile(path: string): Promise<string> {
  const token = (await readFile(path, 'utf8')).trim();
  if (token.length > LONGEST_TOKEN || !/^[\x21-\x7e]+$/.test(token)) throw new Error(`${path} holds no token`);
  return token;
}
