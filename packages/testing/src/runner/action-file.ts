import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface ActionInput {
  readonly required: boolean;
  /** May hold expressions, such as `${{ github.token }}`. */
  readonly default: string | undefined;
}

export interface CompositeStep {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly 'working-directory'?: string;
  readonly 'continue-on-error'?: boolean | string;
}

export type ActionRuns =
  | {
      readonly kind: 'javascript';
      readonly using: string;
      readonly main: string;
      readonly pre?: string;
      readonly post?: string;
    }
  | { readonly kind: 'composite'; readonly steps: readonly CompositeStep[] };

/** An `action.yml`: https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax */
export interface ActionFile {
  readonly directory: string;
  readonly name: string;
  readonly inputs: ReadonlyMap<string, ActionInput>;
  /** Names, with the expression that gives the value in a composite. */
  readonly outputs: ReadonlyMap<string, string | undefined>;
  readonly runs: ActionRuns;
}

interface RawAction {
  readonly name?: string;
  readonly inputs?: Readonly<Record<string, { required?: boolean; default?: unknown } | null>>;
  readonly outputs?: Readonly<Record<string, { value?: string } | null>>;
  readonly runs: Readonly<Record<string, unknown>> & {
    readonly using: string;
    readonly steps?: readonly CompositeStep[];
  };
}

/** Reads the `action.yml` of a folder. @throws Error when it is no JavaScript and no composite action */
export function readActionFile(directory: string): ActionFile {
  const raw = parse(readFileSync(join(directory, 'action.yml'), 'utf8')) as RawAction;
  return {
    directory,
    name: raw.name ?? directory,
    inputs: new Map(
      Object.entries(raw.inputs ?? {}).map(([name, input]) => [
        name,
        {
          required: input?.required === true,
          default: input?.default === undefined ? undefined : String(input.default),
        },
      ]),
    ),
    outputs: new Map(Object.entries(raw.outputs ?? {}).map(([name, output]) => [name, output?.value])),
    runs: runsOf(raw, directory),
  };
}

function runsOf({ runs }: RawAction, directory: string): ActionRuns {
  if (runs.using === 'composite') return { kind: 'composite', steps: runs.steps ?? [] };
  if (!/^node\d+$/.test(runs.using) || typeof runs.main !== 'string') {
    throw new Error(`${directory}/action.yml: the runner knows no "using: ${runs.using}"`);
  }
  return {
    kind: 'javascript',
    using: runs.using,
    main: runs.main,
    ...(typeof runs.pre === 'string' ? { pre: runs.pre } : {}),
    ...(typeof runs.post === 'string' ? { post: runs.post } : {}),
  };
}
