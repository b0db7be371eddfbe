import type { VaultEntry } from '../config/credential-schema.ts';
import { readCredential, type Surroundings } from '../config/secrets.ts';
import type { Fetched } from './credential-cache.ts';
import { identityToken } from './identity.ts';
import { type Json, requestJson, textAt } from './request-json.ts';

/**
 * A key that Vault or OpenBao keeps: logs in, reads it and gives the token back, each time anew.
 * https://developer.hashicorp.com/vault/api-docs: auth/approle, auth/jwt, secret/kv (both versions).
 * @throws SallyportError GATEWAY_SECRET_MISSING, GATEWAY_SECRET_INVALID, GATEWAY_IDENTITY_MISSING
 */
export function vaultOf(entry: VaultEntry, surroundings: Surroundings): () => Promise<Fetched> {
  const credentials = loginOf(entry, surroundings);
  const { mount } = entry.login;
  const base = `${entry.address.replace(/\/$/, '')}/v1`;
  const common = {
    'x-vault-request': 'true',
    ...(entry.namespace === undefined ? {} : { 'x-vault-namespace': entry.namespace }),
  };
  return async () => {
    const login = await requestJson(`${base}/auth/${mount}/login`, { headers: common, body: await credentials() });
    const headers = { ...common, 'x-vault-token': textAt(login, 'auth', 'client_token') };
    try {
      const secret = await requestJson(`${base}/${entry.path}`, { method: 'GET', headers });
      return { value: fieldOf(secret, entry.field), lifetimeSeconds: entry.refresh, isAccessToken: false };
    } finally {
      // It would end by itself; whether this works does not matter.
      await fetch(`${base}/auth/token/revoke-self`, { method: 'POST', headers, redirect: 'error' }).catch(
        () => undefined,
      );
    }
  };
}

function loginOf({ login }: VaultEntry, surroundings: Surroundings): () => Promise<Json> {
  if (login.method === 'jwt') {
    const identity = identityToken(login.identity, surroundings);
    return async () => ({ role: login.role, jwt: await identity() });
  }
  const roleId = readCredential(login.roleId, surroundings, 'vault.login.roleId');
  const secretId = readCredential(login.secretId, surroundings, 'vault.login.secretId');
  return async () => ({ role_id: roleId, secret_id: secretId });
}

/** Version 2 of the key/value engine has the secret's data inside `data`, beside its `metadata`. */
function fieldOf(secret: Json, field: string): string {
  const data = secret.data as Json | undefined;
  const isVersion2 = typeof data?.data === 'object' && typeof data.metadata === 'object';
  return isVersion2 ? textAt(secret, 'data', 'data', field) : textAt(secret, 'data', field);
}
