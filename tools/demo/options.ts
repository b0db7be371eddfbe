import { parseArgs } from 'node:util';

export interface DemoOptions {
  /** The base address of a real model provider. */
  readonly provider: string | undefined;
  readonly model: string | undefined;
  /** Runs everything from its sources, without bundles. */
  readonly fromSources: boolean;
}

export interface JudgeOptions {
  readonly repository: string;
  readonly base: string;
  readonly head: string;
  readonly fromSources: boolean;
}

export type Options =
  | ({ readonly mode: 'demo' } & DemoOptions)
  | ({ readonly mode: 'judge' } & JudgeOptions)
  | { readonly mode: 'help' };

export const USAGE = `npm start                                   two pull requests on a sample project: one merged, one refused
npm start -- --repo DIR --base A --head B   classifies and gates a change in your own repository
npm start -- --provider URL --model NAME    asks a real model (key in ANTHROPIC_API_KEY or OPENAI_API_KEY)
`;

/** @throws Error for an unknown option, or a part of --repo, --base and --head without the others */
export function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { ...flag, short: 'h' },
      repo: text,
      base: text,
      head: text,
      provider: text,
      model: text,
      'from-sources': flag,
    },
  });
  const fromSources = values['from-sources'];
  if (values.help) return { mode: 'help' };
  const { repo, base, head } = values;
  if (repo !== undefined && base !== undefined && head !== undefined) {
    return { mode: 'judge', repository: repo, base, head, fromSources };
  }
  if (repo !== undefined || base !== undefined || head !== undefined) {
    throw new Error('--repo, --base and --head go together');
  }
  return { mode: 'demo', provider: values.provider, model: values.model, fromSources };
}
