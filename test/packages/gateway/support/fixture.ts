import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Clock, sha256 } from '@sallyport/core';
import { type Gateway, parseGatewayConfig, type Receipt, startGateway } from '@sallyport/gateway';
import { type Provider, type Script, startProvider } from './provider.ts';

export const TOKEN = 'caller-token-0123456789';
export const OPENAI_KEY = 'upstream-openai-key-abcdef123456';
export const ANTHROPIC_KEY = 'upstream-anthropic-key-abcdef123456';

export interface FixtureOptions {
  /** YAML below `intents.work`, two levels deep. */
  readonly intent?: string;
  /** All of `intents` instead, one level deep. */
  readonly intents?: string;
  /** Further top-level YAML. */
  readonly more?: string;
  /** Further keys of `receipts`, with a comma in front. */
  readonly receipts?: string;
  readonly callers?: string;
  /** Further YAML of each upstream, in flow style: `timeout: 1`. */
  readonly upstream?: string;
  /** YAML of further upstreams; PROVIDER stands for the provider's address. */
  readonly upstreams?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly clock?: Clock;
  readonly directory?: string;
}

export interface Fixture {
  readonly gateway: Gateway;
  readonly provider: Provider;
  readonly directory: string;
  readonly chain: string;
  call(path: string, body: unknown, init?: RequestInit): Promise<Response>;
  receipts(chain?: string): Promise<Receipt[]>;
  stop(): Promise<void>;
}

const DEFAULT_INTENT = '    models: ["openai/*", "anthropic/*"]\n    limits: { maxOutputTokens: 1000 }\n';

/** A gateway in front of a scripted provider, with one token caller of the intent `work`. */
export async function startFixture(script: Script, options: FixtureOptions = {}): Promise<Fixture> {
  const provider = await startProvider(script);
  const directory = options.directory ?? (await mkdtemp(join(tmpdir(), 'gateway-')));
  const further = options.upstream === undefined ? '' : `, ${options.upstream}`;
  const yaml = `version: 1
listen: 127.0.0.1:0
upstreams:
  openai: { format: openai, url: ${provider.url}, credential: { env: OPENAI_KEY }${further} }
  anthropic: { format: anthropic, url: ${provider.url}, credential: { env: ANTHROPIC_KEY }${further} }
${(options.upstreams ?? '').replaceAll('PROVIDER', provider.url)}
callers:
${options.callers ?? `  - token: { sha256: ${sha256(TOKEN)} }\n    intent: work\n`}
intents:
${options.intents ?? `  work:\n${options.intent ?? DEFAULT_INTENT}`}
receipts: { directory: ${directory}${options.receipts ?? ''} }
${options.more ?? ''}`;
  const config = parseGatewayConfig(Buffer.from(yaml), {
    name: 'gateway.yml',
    surroundings: { env: { OPENAI_KEY, ANTHROPIC_KEY, ...options.env }, cwd: directory },
  });
  const gateway = await startGateway(config, options.clock === undefined ? {} : { clock: options.clock });
  const chain = `token-${sha256(TOKEN).slice(0, 16)}`;
  return {
    gateway,
    provider,
    directory,
    chain,
    call: (path, body, init = {}) =>
      fetch(`${gateway.address}${path}`, {
        method: 'POST',
        ...init,
        headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json', ...(init.headers as object) },
        body: typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
      }),
    receipts: async (name = chain) => readReceipts(join(directory, `${name}.jsonl`)),
    async stop() {
      await gateway.stop();
      await provider.stop();
      if (options.directory === undefined) await rm(directory, { recursive: true, force: true });
    },
  };
}

export async function readReceipts(path: string): Promise<Receipt[]> {
  const text = await readFile(path, 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Receipt);
}

export const chatBody = (over: object = {}) => ({
  model: 'gpt-4o',
  max_tokens: 100,
  messages: [{ role: 'user', content: 'Say hello' }],
  ...over,
});

export const messageBody = (over: object = {}) => ({
  model: 'claude-sonnet-5',
  max_tokens: 100,
  messages: [{ role: 'user', content: 'Say hello' }],
  ...over,
});
