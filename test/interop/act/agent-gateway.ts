import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startModelProvider } from '@sallyport/testing';
import { runGateway } from '../../../tools/demo/run-gateway.ts';

const ENTRY = resolve(import.meta.dirname, '../../../dist/cli/index.js');

export interface AgentGateway {
  readonly url: string;
  /** What the model was asked. */
  prompts(): string[];
  close(): Promise<void>;
}

/** A gateway that knows jobs by their identity token, in front of a model that always gives one answer. */
export async function startAgentGateway(issuer: string, answer: string): Promise<AgentGateway> {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
  const provider = await startModelProvider(() => answer);
  const gateway = await runGateway({
    entry: ENTRY,
    folder,
    env: { PATH: process.env.PATH ?? '', PROVIDER_KEY: 'sk-provider-0123456789' },
    configuration: {
      version: 1,
      upstreams: { anthropic: { format: 'anthropic', url: provider.url, credential: { env: 'PROVIDER_KEY' } } },
      callers: [
        {
          oidc: { issuer, audience: 'sallyport-gateway' },
          claims: { repository_id: '1' },
          intent: 'update-docs',
        },
      ],
      intents: { 'update-docs': { models: ['anthropic/claude-sonnet-*'], budget: { usd: 1, calls: 5, per: 'run' } } },
      receipts: { directory: join(folder, 'receipts') },
    },
  });
  return {
    url: gateway.url,
    prompts: () => provider.requests.map(({ body }) => JSON.stringify(body.messages)),
    close: async () => {
      await gateway.close();
      await provider.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
