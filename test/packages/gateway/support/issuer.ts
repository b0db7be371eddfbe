import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

/** An OpenID issuer on loopback. */
export interface Issuer {
  readonly url: string;
  /** How often the keys were fetched. */
  fetches: number;
  /** Answers a path in its own way; true when it did. */
  answer?: (path: string, response: ServerResponse) => boolean;
  /** The key that signs now, as it is published. */
  readonly key: JWK;
  /** Is published beside it. */
  others: JWK[];
  rotate(): Promise<void>;
  sign(claims: Record<string, unknown>, header?: Record<string, unknown>): Promise<string>;
  /** A token whose payload, and header, are exactly these texts. */
  signText(payload: string, header?: string): Promise<string>;
  stop(): Promise<void>;
}

export async function startIssuer(): Promise<Issuer> {
  let keys: { kid: string; privateKey: Awaited<ReturnType<typeof generateKeyPair>>['privateKey']; jwk: JWK };
  let count = 0;
  const server = createServer((request, response) => {
    const { url } = issuer;
    const documents: Record<string, unknown> = {
      '/.well-known/openid-configuration': { issuer: url, jwks_uri: `${url}/keys` },
      '/keys': { keys: [...issuer.others, keys.jwk] },
    };
    if (request.url === '/keys') issuer.fetches++;
    if (issuer.answer?.(request.url ?? '', response)) return;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(documents[request.url ?? ''] ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const rotate = async () => {
    const kid = `key-${count++}`;
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    keys = { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } };
  };
  await rotate();
  const issuer: Issuer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fetches: 0,
    others: [],
    get key() {
      return keys.jwk;
    },
    rotate,
    sign: (claims, header = {}) =>
      new SignJWT(claims as never).setProtectedHeader({ alg: 'RS256', kid: keys.kid, ...header }).sign(keys.privateKey),
    async signText(payload, header = JSON.stringify({ alg: 'RS256', kid: keys.kid })) {
      const input = `${Buffer.from(header).toString('base64url')}.${Buffer.from(payload).toString('base64url')}`;
      const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', keys.privateKey, Buffer.from(input));
      return `${input}.${Buffer.from(signature).toString('base64url')}`;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return issuer;
}
