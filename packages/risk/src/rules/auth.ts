import { isSourceExtension } from '../paths/languages.ts';
import type { ParsedName } from '../paths/parsed-name.ts';
import { ordinaryRule } from '../paths/path-rule.ts';

/** A whole word of the path is enough; `author`, `tokenizer` and `permissive` are other words. */
const WORDS = new Set([
  ...[
    'auth',
    'auths',
    'authn',
    'authz',
    'authed',
    'oauth',
    'oauth1',
    'oauth2',
    'oidc',
    'openid',
    'saml',
    'sso',
    'ldap',
    'kerberos',
  ],
  ...[
    'jwt',
    'jwts',
    'jwks',
    'jwe',
    'jws',
    'login',
    'logins',
    'signin',
    'logout',
    'signout',
    'signup',
    'password',
    'passwords',
    'passwd',
  ],
  ...[
    'passphrase',
    'credential',
    'credentials',
    'session',
    'sessions',
    'mfa',
    'totp',
    'webauthn',
    'passkey',
    'passkeys',
  ],
  ...[
    'csrf',
    'xsrf',
    'rbac',
    'acl',
    'acls',
    'permission',
    'permissions',
    'privilege',
    'privileges',
    'sudo',
    'impersonation',
  ],
  ...[
    'crypto',
    'cryptography',
    'encryption',
    'decryption',
    'encrypt',
    'decrypt',
    'encryptor',
    'cipher',
    'ciphers',
    'hmac',
  ],
  ...[
    'bcrypt',
    'scrypt',
    'argon2',
    'pbkdf2',
    'secret',
    'secrets',
    'vault',
    'keyring',
    'keychain',
    'keystore',
    'truststore',
  ],
  ...[
    'signing',
    'signer',
    'kms',
    'apikey',
    'apikeys',
    'accesscontrol',
    'tls',
    'ssl',
    'ssh',
    'gpg',
    'pgp',
    'x509',
    'certificate',
    'certificates',
    'sanitizer',
    'security',
  ],
]);
/** authenticate, authentication, authenticatable, authorize, authorisation …, but not author, authority or authored. */
const STEMS = /^(authenti[ck]|authori[sz](?!t))/;
const PAIRS =
  /\b(access|refresh|bearer|api|id|auth|security|user|reset|verification|invite|device|personal|service) (token|key)s?\b|\btokens? (store|storage|manager|provider|service|issuer|validator|verifier|revocation|controller|repository|endpoint|exchange)\b|\b(verify|validate|check|decode|revoke) tokens?\b|\baccess controls?\b|\bsign (in|out|up)\b|\btwo factor\b/;

export function isAboutAuth(name: ParsedName): boolean {
  if (!isSourceExtension(name.extension) && !/^(json5?|ya?ml|toml|ini|cfg|conf|properties|xml|)$/.test(name.extension))
    return false;
  const { folderWords, words } = name;
  if (words.some(isTelling) || folderWords.some(isTelling)) return true;
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

function isTelling(word: string): boolean {
  return WORDS.has(word) || STEMS.test(word);
}
