import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type Clock, IN_TOTO_PAYLOAD_TYPE, isSallyportError, SallyportError, systemClock } from '@sallyport/core';
import { X509Certificate } from '@sigstore/core';
import { type DsseBundle, toDsseBundle } from '../bundle.ts';
import { preAuthenticationEncoding } from '../dsse.ts';
import { issuerOf } from '../verify/claims.ts';
import type { RootTrust } from '../verify/trust.ts';
import { requestCertificate } from './fulcio.ts';
import type { CallLimits } from './http.ts';
import { type IdentityToken, readIdentityToken } from './identity-token.ts';
import { signWith } from './local-key.ts';
import { addLogEntries, partsOf } from './log-entries.ts';
import type { SignedBundle, Signer, SignOptions, Unlogged } from './signer.ts';
import type { SigningServices } from './signing-config.ts';
import { requestTimestamp } from './timestamp.ts';

export interface KeylessOptions {
  readonly services: SigningServices;
  /** Asked once for each signature; tokens live for minutes. Mask the token wherever it could be printed. */
  readonly getIdToken: () => Promise<string>;
  /** The instance's trusted root. Without it only the signature of a new bundle is verified, not its certificate and log. */
  readonly trust?: RootTrust;
  readonly limits?: CallLimits;
  readonly clock?: Clock;
}

/**
 * Signs with a key that is made for one signature and forgotten: Fulcio certifies it for the identity of the token, a
 * timestamp authority says when, and then a log says that it happened. In this order, so that no log entry is left behind
 * by a signature that never came to be.
 */
export function keylessSigner({
  services,
  getIdToken,
  trust,
  limits = {},
  clock = systemClock,
}: KeylessOptions): Signer {
  const finish = async ({ bundle, missing: logs }: Unlogged, options: SignOptions = {}): Promise<SignedBundle> => {
    const missing = await addLogEntries(bundle, logs, { limits, root: trust?.root });
    if (missing[0] !== undefined && options.postpone !== true) throw missing[0].error;
    const { certificate } = partsOf(bundle);
    return { bundle, verification: verificationOf(certificate, trust), missing: missing.map(({ log }) => log) };
  };
  const attempt: Signer['sign'] = async (payload, options = {}) => {
    const token = readIdentityToken(await getIdToken(), clock.now());
    const { privateKey, certificate } = await certifiedKey(services.fulcio, token, limits);
    const signature = signWith(privateKey, preAuthenticationEncoding(IN_TOTO_PAYLOAD_TYPE, payload));
    const bundle = toDsseBundle({ payload, signature, certificate });
    await addTimestamps(bundle, services.timestampAuthorities, limits);
    const unlogged = { bundle, missing: services.logs };
    if (services.logs.length > 0) await options.beforeLogging?.(unlogged);
    return finish(unlogged, options);
  };
  return {
    async sign(payload, options) {
      try {
        return await attempt(payload, options);
      } catch (error) {
        // A log that took the entry, but whose answer was lost and whose tiles cannot be read: sign anew, once.
        if (!isSallyportError(error, 'PROVENANCE_LOG_CONFLICT')) throw error;
        return attempt(payload, options);
      }
    },
    async resume({ bundle, missing }, options) {
      // What stands in a file names no server: only the logs that are configured get an entry.
      const logs = services.logs.filter(({ url }) => missing.some((log) => log.url === url));
      if (logs.length + bundle.verificationMaterial.tlogEntries.length !== services.logs.length) throw otherLogs();
      return finish({ bundle, missing: logs }, options);
    },
  };
}

async function certifiedKey(
  fulcio: string,
  token: IdentityToken,
  limits: CallLimits,
): Promise<{ readonly privateKey: KeyObject; readonly certificate: Buffer }> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const asked = {
    token,
    publicKey: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    proof: signWith(privateKey, Buffer.from(token.challenge)),
  };
  return { privateKey, certificate: await requestCertificate(fulcio, asked, limits) };
}

async function addTimestamps(bundle: DsseBundle, authorities: readonly string[], limits: CallLimits): Promise<void> {
  const { signature } = partsOf(bundle);
  const stamps = await Promise.all(authorities.map((url) => requestTimestamp(url, signature, limits)));
  const rfc3161Timestamps = stamps.map((signedTimestamp) => ({ signedTimestamp }));
  bundle.verificationMaterial.timestampVerificationData = { rfc3161Timestamps };
}

/** The certificate has just been issued to us: whatever identity it holds is ours. */
function verificationOf(der: Buffer, trust: RootTrust | undefined): SignedBundle['verification'] {
  const certificate = X509Certificate.parse(der as Buffer<ArrayBuffer>);
  if (trust === undefined) return { certificate };
  const signer = { identity: certificate.subjectAltName ?? '', issuer: issuerOf(certificate) ?? '' };
  return { trust, expect: { signers: [signer] } };
}

function otherLogs(): SallyportError {
  return new SallyportError({
    code: 'PROVENANCE_PENDING_OTHER',
    message: 'a signature that was made before was for other logs than are configured now',
    remedy: 'Remove the file and sign again.',
  });
}
