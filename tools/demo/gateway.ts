import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type RunningGateway, runGateway } from './run-gateway.ts';
import { INTENT, UPSTREAM } from './sample/project.ts';

/** Where models come from: the scripted stand-in on loopback, or a real provider. */
export interface Provider {
  readonly format: 'openai' | 'anthropic';
  readonly url: string;
  readonly model: string;
  /** The environment variable with the key; none for the stand-in. */
  readonly keyVariable?: string;
}

/** A gateway with its one caller's token. */
export interface DemoGateway extends RunningGateway {
  readonly token: string;
}

const CALLER_TOKEN = 'demo-caller-0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * Starts the gateway from the bundle, in front of a provider.
 * @param folder where its configuration, log and receipts go
 * @throws Error when it does not answer in time
 */
export async function startGateway(entry: string, folder: string, provider: Provider): Promise<DemoGateway> {
  const gateway = await runGateway({
    entry,
    folder,
    configuration: configuration(provider, join(folder, 'receipts')),
    env: environment(provider),
  });
  return { ...gateway, token: CALLER_TOKEN };
}

/** One upstream, one caller, one intent: nothing else passes. */
function configuration(provider: Provider, receipts: string): object {
  const sha256 = createHash('sha256').update(CALLER_TOKEN).digest('hex');
  const credential = provider.keyVariable === undefined ? {} : { credential: { env: provider.keyVariable } };
  return {
    version: 1,
    listen: '127.0.0.1:0',
    upstreams: { [UPSTREAM]: { format: provider.format, url: provider.url, ...credential } },
    callers: [{ token: { sha256 }, intent: INTENT }],
    intents: {
      [INTENT]: {
        models: [`${UPSTREAM}/*`],
        limits: { requestsPerMinute: 20, concurrent: 2, maxOutputTokens: 4096 },
        budget: { usd: 1, calls: 20, tokens: 100_000, per: 'run' },
      },
    },
    prices: { [`${UPSTREAM}/*`]: { input: 1, output: 2 } },
    receipts: { directory: receipts },
  };
}

function environment({ keyVariable }: Provider): Record<string, string> {
  const key = keyVariable === undefined ? undefined : process.env[keyVariable];
  return {
    PATH: process.env.PATH ?? '',
    ...(keyVariable === undefined || key === undefined ? {} : { [keyVariable]: key }),
  };
}
