import type { ExchangeEntry } from '../config/credential-schema.ts';
import type { Fetched, SignRequest } from './credential-cache.ts';
import type { IdentityToken } from './identity.ts';
import { requestBytes } from './request-json.ts';

type AwsEntry = Extract<ExchangeEntry, { provider: 'aws' }>;

/** What a role's credentials last: the longest that every role allows. */
const LIFETIME_SECONDS = 3600;

/** Temporary credentials of a role. */
export interface AwsKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/**
 * A role's temporary keys for the gateway's identity token; each request is signed with them.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
export function awsOf(entry: AwsEntry, identity: IdentityToken): () => Promise<Fetched> {
  const url = entry.url ?? `https://sts.${entry.region}.amazonaws.com/`;
  return async () => {
    const body = new URLSearchParams({
      Action: 'AssumeRoleWithWebIdentity',
      Version: '2011-06-15',
      RoleArn: entry.role,
      RoleSessionName: entry.sessionName,
      DurationSeconds: String(LIFETIME_SECONDS),
      WebIdentityToken: await identity(),
    });
    const answer = (await requestBytes(url, { headers: { accept: 'text/xml' }, body })).toString('utf8');
    const keys = {
      accessKeyId: elementOf(answer, 'AccessKeyId'),
      secretAccessKey: elementOf(answer, 'SecretAccessKey'),
      sessionToken: elementOf(answer, 'SessionToken'),
    };
    const expires = Date.parse(elementOf(answer, 'Expiration'));
    if (!Number.isFinite(expires)) throw new Error('the answer has no readable "Expiration"');
    return {
      value: keys.secretAccessKey,
      companions: [keys.sessionToken],
      lifetimeSeconds: (expires - Date.now()) / 1000,
      isAccessToken: false,
      sign: signerOf(keys, entry),
    };
  };
}

/**
 * Signature Version 4 over the method, the address and the body as it is sent: a request that is made again is signed
 * again. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 * @param now for tests; the moment of the signature, which AWS takes for five minutes
 */
export function signerOf(
  keys: AwsKeys,
  { region, service }: { readonly region: string; readonly service: string },
  now: () => Date = () => new Date(),
): SignRequest {
  // Days, regions and services share few derived keys; a new credential has a signer and a cache of its own.
  const cache = new Map<string, ArrayBuffer>();
  return async ({ method, url, body }) => {
    const { AwsV4Signer } = await import('aws4fetch');
    const datetime = now()
      .toISOString()
      .replace(/[:-]|\.\d{3}/g, '');
    const signer = new AwsV4Signer({ ...keys, method, url, body: body ?? '', region, service, datetime, cache });
    const { headers } = await signer.sign();
    return Object.fromEntries(headers);
  };
}

/** The text of an element that stands there once. The texts of this answer hold no markup. */
function elementOf(xml: string, name: string): string {
  const found = [...xml.matchAll(new RegExp(`<${name}>([^<>&\\s]{1,16384})</${name}>`, 'g'))];
  const text = found.length === 1 ? found[0]?.[1] : undefined;
  if (text === undefined || !/^[\x21-\x7e]+$/.test(text)) throw new Error(`the answer has no single "${name}"`);
  return text;
}
