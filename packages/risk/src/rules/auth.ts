import { isSourceExtension } from '../paths/languages.ts';
import type { ParsedName } from '../paths/parsed-name.ts';
import { ordinaryRule } from '../paths/path-rule.ts';

/** A whole word of the path is enough; `author`, `tokenizer` and `permissive` are other words. */
const WORDS = new Set([
  ...[
    'auth',
    'authn',
    'authz',
    'oauth',
    'oauth2',
    'oidc',
    'openid',
    'saml',
    'sso',
    'ldap',
    'kerberos',
    'jwt',
    'jwks',
    'jwe',
    'jws',
  ],
  ...['authentication', 'authorization', 'authorisation', 'authenticate', 'authorize', 'authenticator', 'authorizer'],
  ...[
    'login',
    'signin',
    'logout',
    'signup',
    'password',
    'passwords',
    'passwd',
    'passphrase',
    'credential',
    'credentials',
  ],
  ...['session', 'sessions', 'mfa', 'totp', 'webauthn', 'passkey', 'passkeys', 'csrf', 'xsrf', 'rbac', 'acl', 'acls'],
  ...[
    'permission',
    'permissions',
    'crypto',
    'cryptography',
    'encryption',
    'decryption',
    'encrypt',
    'decrypt',
    'cipher',
    'ciphers',
  ],
  ...[
    'secret',
    'secrets',
    'vault',
    'keyring',
    'keychain',
    'keystore',
    'hmac',
    'bcrypt',
    'scrypt',
    'argon2',
    'pbkdf2',
    'tls',
    'ssl',
    'x509',
  ],
  ...['certificate', 'certificates', 'impersonation', 'sudo', 'privileges', 'sanitizer', 'security'],
]);
const PAIRS =
  /(access|refresh|bearer|api|id|auth|csrf|security|user)[-_ ]?(token|key)s?\b|\bsign[-_ ](in|out|up)\b|\bsingle[-_ ]sign[-_ ]on\b/;

export function isAboutAuth(name: ParsedName): boolean {
  if (!isSourceExtension(name.extension) && !/^(json5?|ya?ml|toml|ini|cfg|conf|properties|xml|)$/.test(name.extension))
    return false;
  const { folderWords, words } = name;
  if (words.some((word) => WORDS.has(word)) || folderWords.some((word) => WORDS.has(word))) return true;
  return PAIRS.test([...folderWords, ...words].join(' '));
}

/** Authentication, sessions, permissions, cryptography and secrets, by path. */
export const auth = ordinaryRule({
  code: 'RISK_AUTH',
  title: 'Authentication, permissions, cryptography',
  why: 'A small slip there opens the whole system, and tests rarely ask for what must not work.',
  remedy: 'Have somebody who knows the threat model read it; add tests of what must be refused.',
  class: 'source',
  tier: 'high',
  what: 'code about authentication, permissions, sessions, cryptography or secrets, by its path',
  claims: isAboutAuth,
});
