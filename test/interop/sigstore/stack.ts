import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OidcIssuer, startOidcIssuer } from '@sallyport/testing';
import { toolPath } from '../../../tools/go/install.ts';
import { cosign } from './cosign.ts';
import { fulcioConfig } from './fulcio-config.ts';
import { makeKeys, type StackKeys } from './keys.ts';
import { freePorts, Processes } from './processes.ts';

/** What these tests need from `tools/go/tools.ts`. */
export const NEEDED_TOOLS = ['cosign', 'fulcio', 'rekor-tiles', 'ct', 'tsa'] as const;

/** A whole Sigstore on loopback: an OpenID issuer with GitHub's claims, Fulcio, a CT log, Rekor v2, a timestamp authority. */
export interface Stack {
  readonly folder: string;
  readonly issuer: OidcIssuer;
  readonly urls: { readonly fulcio: string; readonly rekor: string; readonly tsa: string };
  /** Files, as cosign made them. */
  readonly trustedRoot: string;
  readonly signingConfig: string;
  /** Stops one server, for tests of what happens without it. */
  stopServer(name: 'ct' | 'rekor' | 'tsa' | 'fulcio'): Promise<void>;
  stop(): Promise<void>;
}

const REKOR_NAME = 'rekor.local';
const CT_NAME = 'ct.local';
const START = '2020-01-01T00:00:00Z';

export async function startStack(): Promise<Stack> {
  const folder = mkdtempSync(join(tmpdir(), 'sallyport-sigstore-'));
  const processes = new Processes(folder);
  const issuer = await startOidcIssuer();
  const stop = async () => {
    await processes.stop();
    await issuer.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const keys = makeKeys(join(folder, 'keys'));
    const urls = await startServers(processes, { folder, keys, issuer: issuer.issuer });
    const files = await describe({ folder, keys, issuer: issuer.issuer, urls });
    return { folder, issuer, urls, ...files, stopServer: (name) => processes.stop(name), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Setup {
  readonly folder: string;
  readonly keys: StackKeys;
  readonly issuer: string;
}

async function startServers(processes: Processes, { folder, keys, issuer }: Setup): Promise<Stack['urls']> {
  const [ct, rekor, rekorGrpc, rekorMetrics, tsa, fulcio, fulcioGrpc] = (await freePorts(7)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const config = join(folder, 'fulcio.yaml');
  writeFileSync(config, fulcioConfig(issuer));
  for (const name of ['ct', 'rekor']) mkdirSync(join(folder, name));
  processes.start('ct', toolPath('ct'), [
    ...['--http_endpoint', `127.0.0.1:${ct}`, '--origin', CT_NAME, '--storage_dir', join(folder, 'ct')],
    ...['--private_key', keys.ctKey, '--roots_pem_file', keys.fulcioRoot],
  ]);
  processes.start('rekor', toolPath('rekor-tiles'), [
    ...['serve', '--http-address', '127.0.0.1', '--http-port', rekor, '--grpc-address', '127.0.0.1'],
    ...['--grpc-port', rekorGrpc, '--http-metrics-port', rekorMetrics, '--hostname', REKOR_NAME],
    ...['--storage-dir', join(folder, 'rekor'), '--signer-filepath', keys.rekorKey],
    ...['--checkpoint-interval', '200ms', '--batch-max-age', '50ms', '--persistent-antispam'],
  ]);
  processes.start('tsa', toolPath('tsa'), [
    ...['--host', '127.0.0.1', '--port', tsa],
    ...['--file-signer-key-path', keys.tsaKey, '--certificate-chain-path', keys.tsaChain],
  ]);
  processes.start('fulcio', toolPath('fulcio'), [
    ...['serve', '--host', '127.0.0.1', '--port', fulcio, '--grpc-host', '127.0.0.1', '--grpc-port', fulcioGrpc],
    ...['--metrics-port', 0, '--legacy-unix-domain-socket', `@fulcio-${fulcio}`, '--ca', 'fileca'],
    ...['--fileca-cert', keys.fulcioChain, '--fileca-key', keys.fulcioKey, '--fileca-key-passwd', keys.fulcioPassword],
    ...['--fileca-watch=false', '--ct-log-url', `http://127.0.0.1:${ct}`, '--ct-log-origin', CT_NAME],
    ...['--ct-log-public-key-path', keys.ctPublicKey, '--config-path', config],
  ]);
  const at = (port: number) => `http://127.0.0.1:${port}`;
  await Promise.all([
    processes.ready('ct', `${at(ct)}/healthz`),
    processes.ready('rekor', `${at(rekor)}/healthz`),
    processes.ready('tsa', `${at(tsa)}/ping`),
    processes.ready('fulcio', `${at(fulcio)}/healthz`),
  ]);
  return { fulcio: at(fulcio), rekor: at(rekor), tsa: at(tsa) };
}

/** Has cosign write the instance's trusted root and signing configuration. */
async function describe({ folder, keys, issuer, urls }: Setup & { readonly urls: Stack['urls'] }) {
  const trustedRoot = join(folder, 'trusted_root.json');
  const signingConfig = join(folder, 'signing_config.json');
  const common = `start-time=${START},operator=sigstore.test`;
  await cosign(folder, [
    ...['trusted-root', 'create', '--fulcio', `url=${urls.fulcio},certificate-chain=${keys.fulcioChain}`],
    ...['--ctfe', `url=https://${CT_NAME},public-key=${keys.ctPublicKey},start-time=${START}`],
    // A log with an Ed25519 key needs its origin, or its id comes out wrong.
    ...[
      '--rekor',
      `url=https://${REKOR_NAME},public-key=${keys.rekorPublicKey},start-time=${START},origin=${REKOR_NAME}`,
    ],
    ...['--tsa', `url=${urls.tsa},certificate-chain=${keys.tsaChain}`, '--out', trustedRoot],
  ]);
  await cosign(folder, [
    ...['signing-config', 'create', '--fulcio', `url=${urls.fulcio},api-version=1,${common}`],
    ...['--oidc-provider', `url=${issuer},api-version=1,${common}`],
    ...['--rekor', `url=${urls.rekor},api-version=2,${common}`, '--rekor-config', 'EXACT:1'],
    ...['--tsa', `url=${urls.tsa}/api/v1/timestamp,api-version=1,${common}`, '--tsa-config', 'EXACT:1'],
    ...['--out', signingConfig],
  ]);
  for (const file of [trustedRoot, signingConfig]) JSON.parse(readFileSync(file, 'utf8'));
  return { trustedRoot, signingConfig };
}
