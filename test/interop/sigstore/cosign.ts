import { execFile } from 'node:child_process';
import { toolPath } from '../../../tools/go/install.ts';

export interface CosignResult {
  readonly status: number;
  readonly stderr: string;
}

/** Runs the real cosign; it may fail. Not synchronously: Fulcio asks an issuer in this very process for its keys. */
export function tryCosign(folder: string, args: readonly string[]): Promise<CosignResult> {
  const options = { env: { PATH: '/usr/bin:/bin', HOME: folder, COSIGN_PASSWORD: '' }, timeout: 60_000 };
  return new Promise((resolve) => {
    execFile(toolPath('cosign'), args, options, (error, _stdout, stderr) => {
      const status = typeof error?.code === 'number' ? error.code : error === null ? 0 : -1;
      resolve({ status, stderr: stderr.trim() });
    });
  });
}

/** Runs the real cosign, which has to succeed. */
export async function cosign(folder: string, args: readonly string[]): Promise<void> {
  const { status, stderr } = await tryCosign(folder, args);
  if (status !== 0) throw new Error(`cosign ${args.slice(0, 2).join(' ')}: ${status}: ${stderr}`);
}

/** What `cosign verify-blob-attestation` is asked. */
export interface BlobVerification {
  readonly bundle: string;
  readonly blob: string;
  readonly type: string;
  readonly trustedRoot: string;
  readonly identity: string;
  readonly issuer: string;
}

export function verifyBlobAttestation(folder: string, asked: BlobVerification): Promise<CosignResult> {
  return tryCosign(folder, [
    ...['verify-blob-attestation', '--bundle', asked.bundle, '--trusted-root', asked.trustedRoot, '--type', asked.type],
    ...['--certificate-identity', asked.identity, '--certificate-oidc-issuer', asked.issuer],
    ...['--use-signed-timestamps', asked.blob],
  ]);
}
