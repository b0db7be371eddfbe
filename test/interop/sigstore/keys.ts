import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueCertificate } from './certificates.ts';

/** Paths of the keys and certificates that the servers start with. */
export interface StackKeys {
  readonly fulcioRoot: string;
  readonly fulcioChain: string;
  /** Encrypted, as Fulcio's file authority asks. */
  readonly fulcioKey: string;
  readonly fulcioPassword: string;
  readonly ctKey: string;
  readonly ctPublicKey: string;
  readonly rekorKey: string;
  readonly rekorPublicKey: string;
  readonly tsaKey: string;
  readonly tsaChain: string;
}

const PASSWORD = 'fulcio';

/** Makes every key and certificate of a Sigstore instance. */
export function makeKeys(folder: string): StackKeys {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string | Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, text, { mode: 0o600 });
    return path;
  };
  const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const root = issueCertificate({ name: 'root', usage: 'root', ...pair() });
  const intermediate = issueCertificate({ name: 'intermediate', usage: 'intermediate', issuer: root, ...pair() });
  const tsaRoot = issueCertificate({ name: 'tsa-root', usage: 'root', ...pair() });
  const tsa = issueCertificate({ name: 'tsa', usage: 'timestamping', issuer: tsaRoot, ...pair() });
  const ct = pair();
  const rekor = generateKeyPairSync('ed25519');
  return {
    fulcioRoot: write('fulcio-root.pem', root.pem),
    fulcioChain: write('fulcio-chain.pem', intermediate.pem + root.pem),
    fulcioKey: write(
      'fulcio.key',
      intermediate.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: PASSWORD }),
    ),
    fulcioPassword: PASSWORD,
    // The log reads the older form (SEC 1) only.
    ctKey: write('ct.key', ct.privateKey.export({ type: 'sec1', format: 'pem' })),
    ctPublicKey: write('ct.pub', publicPem(ct.publicKey)),
    rekorKey: write('rekor.key', rekor.privateKey.export({ type: 'pkcs8', format: 'pem' })),
    rekorPublicKey: write('rekor.pub', publicPem(rekor.publicKey)),
    tsaKey: write('tsa.key', tsa.privateKey.export({ type: 'pkcs8', format: 'pem' })),
    tsaChain: write('tsa-chain.pem', tsa.pem + tsaRoot.pem),
  };
}

export function publicPem(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'pem' }).toString();
}
