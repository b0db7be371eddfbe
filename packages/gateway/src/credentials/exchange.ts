import { assertNever } from '@sallyport/core';
import type { ExchangeEntry } from '../config/credential-schema.ts';
import type { Surroundings } from '../config/secrets.ts';
import { awsOf } from './aws.ts';
import type { Fetched } from './credential-cache.ts';
import { type IdentityToken, identityToken } from './identity.ts';
import { requestJson, secondsAt, textAt } from './request-json.ts';

const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const JWT_TYPE = 'urn:ietf:params:oauth:token-type:jwt';

/**
 * A provider's access token for the gateway's own identity token: no key is stored anywhere.
 * @throws SallyportError GATEWAY_IDENTITY_MISSING
 */
export function exchangeOf(entry: ExchangeEntry, surroundings: Surroundings): () => Promise<Fetched> {
  const identity = identityToken(entry.identity, surroundings);
  switch (entry.provider) {
    case 'anthropic':
      return () => anthropic(entry, identity);
    case 'openai':
      return () => openai(entry, identity);
    case 'azure':
      return () => azure(entry, identity);
    case 'gcp':
      return () => gcp(entry, identity);
    case 'aws':
      return awsOf(entry, identity);
    default:
      return assertNever(entry);
  }
}

type Entry<Provider> = Extract<ExchangeEntry, { provider: Provider }>;

/** RFC 7523, as in https://platform.claude.com/docs/en/manage-claude/wif-reference. */
async function anthropic(entry: Entry<'anthropic'>, identity: IdentityToken): Promise<Fetched> {
  const { url, federationRule, organization, serviceAccount, workspace } = entry;
  const answer = await requestJson(`${url.replace(/\/$/, '')}/v1/oauth/token`, {
    headers: { 'anthropic-beta': 'oauth-2025-04-20,oidc-federation-2026-04-01' },
    body: {
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      assertion: await identity(),
      federation_rule_id: federationRule,
      organization_id: organization,
      ...(serviceAccount === undefined ? {} : { service_account_id: serviceAccount }),
      ...(workspace === undefined ? {} : { workspace_id: workspace }),
    },
  });
  return bearer(textAt(answer, 'access_token'), secondsAt(answer, 'expires_in'));
}

/** RFC 8693, as in https://developers.openai.com/api/reference/workload-identity-federation. */
async function openai(entry: Entry<'openai'>, identity: IdentityToken): Promise<Fetched> {
  const answer = await requestJson(entry.url, {
    body: {
      grant_type: TOKEN_EXCHANGE,
      subject_token_type: JWT_TYPE,
      subject_token: await identity(),
      identity_provider_id: entry.identityProvider,
      service_account_id: entry.serviceAccount,
    },
  });
  return bearer(textAt(answer, 'access_token'), secondsAt(answer, 'expires_in'));
}

/** RFC 7523, section 2.2, as in https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow. */
async function azure(entry: Entry<'azure'>, identity: IdentityToken): Promise<Fetched> {
  const { url, tenant, client, scope } = entry;
  const answer = await requestJson(`${url.replace(/\/$/, '')}/${tenant}/oauth2/v2.0/token`, {
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: client,
      scope,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await identity(),
    }),
  });
  return bearer(textAt(answer, 'access_token'), secondsAt(answer, 'expires_in'));
}

/** RFC 8693, as in https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token, and an account if one is named. */
async function gcp(entry: Entry<'gcp'>, identity: IdentityToken): Promise<Fetched> {
  const answer = await requestJson(entry.url, {
    body: {
      grantType: TOKEN_EXCHANGE,
      audience: entry.audience,
      scope: entry.scope,
      requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
      subjectToken: await identity(),
      subjectTokenType: JWT_TYPE,
    },
  });
  const token = textAt(answer, 'access_token');
  if (entry.serviceAccount === undefined) return bearer(token, secondsAt(answer, 'expires_in'));
  return asServiceAccount(entry, entry.serviceAccount, token);
}

/** https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken */
async function asServiceAccount(entry: Entry<'gcp'>, account: string, token: string): Promise<Fetched> {
  const base = entry.impersonationUrl.replace(/\/$/, '');
  const url = `${base}/v1/projects/-/serviceAccounts/${encodeURIComponent(account)}:generateAccessToken`;
  const answer = await requestJson(url, {
    headers: { authorization: `Bearer ${token}` },
    body: { scope: [entry.scope] },
  });
  const expires = Date.parse(textAt(answer, 'expireTime'));
  if (!Number.isFinite(expires)) throw new Error('the answer has no readable "expireTime"');
  return bearer(textAt(answer, 'accessToken'), (expires - Date.now()) / 1000);
}

function bearer(value: string, lifetimeSeconds: number): Fetched {
  return { value, lifetimeSeconds, isAccessToken: true };
}
