import { lineRule } from './line-rule.ts';

/** Calls of cryptographic libraries and of password hashing, and the flags of session cookies. */
const CRYPTO =
  /\b(?:bcrypt|argon2\w*|scrypt\w*|pbkdf2\w*|password_hash|password_verify|generate_password_hash|check_password_hash|make_password|check_password|set_password)\b|\bjwt\.(?:sign|verify|decode|encode)\b|\bJWT\.(?:decode|encode|require)\b|\bjsonwebtoken\b|\bcreate(?:Hmac|Cipheriv|Decipheriv|Sign|Verify|SecretKey|PrivateKey)\b|\btimingSafeEqual\b|\bcompare_digest\b|\bhmac\.(?:new|New|compare|Equal)\b|\bsubtle\.(?:ConstantTimeCompare|encrypt|decrypt|sign|verify|digest|importKey|deriveKey)\b|\bCipher\.getInstance\b|\bMessageDigest\.getInstance\b|\b(?:aes|cipher|ed25519|ecdsa|rsa|nacl|secretbox)\.(?:New\w+|Encrypt\w*|Decrypt\w*|Sign\w*|Verify\w*|GenerateKey)\b|\bFernet\b|\bAESGCM\b|\bMath\.random\(\).*(?:token|secret|password|key|nonce|salt)|(?:token|secret|password|nonce|salt)\w*\s*[:=].*\b(?:Math\.random\(\)|random\.(?:random|randint|choice)|rand\.Int|md5|MD5|sha1)\b|\b(?:hashlib\.)?md5\(.*passw|\bSESSION_COOKIE_(?:SECURE|HTTPONLY|SAMESITE)\b|\b(?:httpOnly|HttpOnly|http_only)\s*[:=]\s*(?:false|False)|\bsameSite\s*:\s*['"]none|\brandomBytes\s*\(|\bsecrets\.token_\w+|\bSecureRandom\b/;

export const sensitiveCrypto = lineRule({
  code: 'RISK_CRYPTOGRAPHY',
  title: 'Cryptography, passwords or sessions',
  why: 'An algorithm, a mode, a comparison or a cookie flag that changes can undo the protection while everything still works.',
  remedy: 'Have somebody who knows cryptography read the line.',
  words: [
    'randomBytes',
    'secrets',
    'SecureRandom',
    'crypt',
    'argon',
    'pbkdf',
    'passw',
    'jwt',
    'hmac',
    'cipher',
    'digest',
    'timingSafe',
    'createSign',
    'createVerify',
    'createSecret',
    'createPrivate',
    'subtle',
    'nacl',
    'secretbox',
    'ed25519',
    'ecdsa',
    'rsa',
    'aes',
    'Fernet',
    'random',
    'md5',
    'sha1',
    'COOKIE',
    'httpOnly',
    'http_only',
    'sameSite',
  ],
  added: CRYPTO,
  removed: CRYPTO,
});
