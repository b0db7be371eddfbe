import { type ModelProvider, startModelProvider } from '@sallyport/testing';
import type { Provider } from './gateway.ts';

/** What the scripted model says about the honest change; a real one says it in its own words. */
const ANSWER = {
  summary: 'Adds three test cases for discounts (rounding, limits, refusal) and a page that explains them.',
  runsCode: ['test/discount.test.ts'],
};

const KEYS = { openai: 'OPENAI_API_KEY', anthropic: 'ANTHROPIC_API_KEY' } as const;

/** A model provider on loopback that answers as the agent's model would. */
export const startStandIn = (): Promise<ModelProvider> => startModelProvider(() => JSON.stringify(ANSWER));

/**
 * Which provider the gateway talks to.
 * @param url of a real provider, with its key in OPENAI_API_KEY or ANTHROPIC_API_KEY; undefined takes the stand-in
 * @throws Error when a real provider has no key or no model is named
 */
export function providerOf(url: string | undefined, model: string | undefined, standIn: string): Provider {
  if (url === undefined) return { format: 'openai', url: standIn, model: 'scripted-1' };
  if (model === undefined) throw new Error('--provider needs --model, the name of a model there');
  const format = new URL(url).hostname.split('.').includes('anthropic') ? 'anthropic' : 'openai';
  const keyVariable = KEYS[format];
  const local = ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);
  if (process.env[keyVariable] === undefined && !local) throw new Error(`${url} needs a key in ${keyVariable}`);
  return { format, url, model, ...(process.env[keyVariable] === undefined ? {} : { keyVariable }) };
}
