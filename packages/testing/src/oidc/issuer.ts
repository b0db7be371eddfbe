import { createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { listen, sendJson } from '../http-server.ts';

export interface IssuerOptions {
  readonly port?: number;
  /** Claims that replace GitHub's standard ones. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** The bearer token that a job asks with (`ACTIONS_ID_TOKEN_REQUEST_TOKEN`). */
  readonly requestToken?: string;
  /** Seconds that a token lives; 300 unless given. */
  readonly lifetime?: number;
}

/** GitHub's OIDC issuer, on loopback. */
export interface OidcIssuer {
  readonly issuer: string;
  /** `ACTIONS_ID_TOKEN_REQUEST_URL`, to which a job adds `&audience=`. */
  readonly requestUrl: string;
  readonly requestToken: string;
  /** Makes a token directly, with other claims if need be. */
  token(audience: string, claims?: Readonly<Record<string, unknown>>): string;
  /** Claims of the tokens that jobs get from now on, beside the standard ones: another workflow, another repository. */
  assume(claims: Readonly<Record<string, unknown>>): void;
  /** The audiences for which tokens were asked. */
  readonly audiences: readonly string[];
  close(): Promise<void>;
}

const KEY_ID = 'forge-1';
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Claims of a job in `acme/shop`: https://docs.github.com/en/actions/reference/security/oidc#oidc-token-claims */
const STANDARD_CLAIMS = {
  actor: 'alice',
  actor_id: '11',
  aud: '',
  base_ref: 'main',
  event_name: 'pull_request',
  head_ref: 'agent/change',
  job_workflow_ref: 'acme/sallyport/.github/workflows/reusable-gate.yml@refs/tags/v1',
  job_workflow_sha: '0'.repeat(40),
  ref: 'refs/pull/1/merge',
  ref_type: 'branch',
  repository: 'acme/shop',
  repository_id: '1',
  repository_owner: 'acme',
  repository_owner_id: '2',
  repository_visibility: 'public',
  run_attempt: '1',
  run_id: '4242',
  run_number: '1',
  runner_environment: 'github-hosted',
  sha: '0'.repeat(40),
  sub: 'repo:acme/shop:pull_request',
  workflow: 'gate',
  workflow_ref: 'acme/shop/.github/workflows/gate.yml@refs/pull/1/merge',
  workflow_sha: '0'.repeat(40),
};

/** Starts an issuer with discovery (OpenID Connect Discovery 1.0, section 4), its keys, and a job's token endpoint. */
export async function startOidcIssuer(options: IssuerOptions = {}): Promise<OidcIssuer> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: KEY_ID, alg: 'RS256', use: 'sig' };
  const requestToken = options.requestToken ?? 'job-request-token';
  const audiences: string[] = [];
  let issuer = '';
  let assumed = options.claims ?? {};

  const token = (audience: string, claims: Readonly<Record<string, unknown>> = {}): string => {
    const now = Math.floor(Date.now() / 1000);
    const times = { iat: now, nbf: now - 5, exp: now + (options.lifetime ?? 300), jti: randomUUID() };
    const body = { ...STANDARD_CLAIMS, iss: issuer, aud: audience, ...times, ...assumed, ...claims };
    const signed = `${encode({ alg: 'RS256', typ: 'JWT', kid: KEY_ID })}.${encode(body)}`;
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey).toString('base64url')}`;
  };

  const server = await listen(async (request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    if (url.pathname === '/.well-known/openid-configuration') return sendJson(response, 200, discovery(issuer));
    if (url.pathname === '/jwks') return sendJson(response, 200, { keys: [jwk] });
    if (url.pathname !== '/token') return sendJson(response, 404, { message: 'Not Found' });
    if (request.headers.authorization !== `Bearer ${requestToken}`)
      return sendJson(response, 401, { message: 'bad token' });
    const audience = url.searchParams.get('audience') ?? 'https://github.com/acme';
    audiences.push(audience);
    return sendJson(response, 200, { count: 1, value: token(audience) });
  }, options.port);
  issuer = server.url;
  return {
    issuer,
    requestUrl: `${issuer}/token?api-version=2.0`,
    requestToken,
    token,
    audiences,
    assume: (claims) => {
      assumed = claims;
    },
    close: server.close,
  };
}

const discovery = (issuer: string) => ({
  issuer,
  jwks_uri: `${issuer}/jwks`,
  subject_types_supported: ['public'],
  response_types_supported: ['id_token'],
  id_token_signing_alg_values_supported: ['RS256'],
  claims_supported: ['sub', 'aud', 'iss', ...Object.keys(STANDARD_CLAIMS)],
  scopes_supported: ['openid'],
});
