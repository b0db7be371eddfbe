import { createPublicKey } from 'node:crypto';
import { rootTrustOf, type SigstoreOptions } from '@sallyport/action-kit';
import { SallyportError } from '@sallyport/core';
import { type Expectation, type Trust, trustKey, workflowIdentity } from '@sallyport/provenance';
import type { Runner } from '@sallyport/runtime';
import type { Inputs } from './inputs.ts';

/** Whose verdicts count. */
export interface VerdictTrust {
  readonly trust: Trust;
  readonly signers: NonNullable<Expectation['signers']>;
}

/**
 * Whoever is named by the inputs, else whoever signs here: the key's other half, or the job's own workflow. A verdict
 * of another repository's run of the same reusable workflow does not count.
 * @throws SallyportError GATE_NO_VERDICT_SIGNER, and what reading the root or the token throws
 */
export async function verdictTrust(
  { verdicts, signing }: Inputs,
  { repositoryId, sigstore, runner }: { repositoryId: number; sigstore: SigstoreOptions; runner: Runner },
): Promise<VerdictTrust> {
  const key = verdicts.key ?? (verdicts.identity === undefined ? publicHalf(signing.key) : undefined);
  if (key !== undefined) return { trust: trustKey(key, { name: 'the input "verdict-key"' }), signers: [] };
  const own = verdicts.identity === undefined || verdicts.issuer === undefined ? await ownIdentity(runner) : undefined;
  const [identity, issuer] = [verdicts.identity ?? own?.identity, verdicts.issuer ?? own?.issuer];
  if (identity === undefined || issuer === undefined) throw noSigner();
  const claims = { sourceRepositoryIdentifier: String(repositoryId) };
  return { trust: await rootTrustOf(sigstore), signers: [{ identity, issuer, claims }] };
}

function publicHalf(privateKey: string | undefined): string | undefined {
  if (privateKey === undefined) return undefined;
  return createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
}

/** What the job's token says of itself. It comes from the runner, so it is read and not verified. */
async function ownIdentity(runner: Runner): Promise<{ identity: string; issuer: string } | undefined> {
  if (!runner.environment.canIdentify) return undefined;
  const [, payload = ''] = (await runner.identityToken('sigstore')).split('.');
  const { job_workflow_ref: workflow, iss } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
    readonly job_workflow_ref?: unknown;
    readonly iss?: unknown;
  };
  if (typeof workflow !== 'string' || typeof iss !== 'string') return undefined;
  return { identity: workflowIdentity(workflow, runner.environment.serverUrl), issuer: iss };
}

function noSigner(): SallyportError {
  return new SallyportError({
    code: 'GATE_NO_VERDICT_SIGNER',
    message: "it is not known who signed the verdicts of the group's pull requests",
    remedy: 'Give "verdict-key" or "verdict-identity", or let the job sign: "id-token: write".',
  });
}
