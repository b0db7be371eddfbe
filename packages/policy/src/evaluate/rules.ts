import { gunzipSync } from 'node:zlib';
import { SallyportError } from '@sallyport/core';
import { COMPILED } from '../compiled/policy.ts';
import { opa } from './library.ts';

/** What a rule is, beside its logic; from the METADATA in its file. */
export interface RuleText {
  readonly id: string;
  /** `pack.name`: where its package stands below `data.sallyport.rules`. */
  readonly path: string;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  /** Who can mend it: `author`, `reviewers`, `maintainers` of the base's configuration, `operator` of the workflow. */
  readonly who: string;
}

/** What a rule's package came to; nothing of it has to be there. */
export interface RuleOutput {
  readonly deny?: readonly { readonly msg: string }[];
  readonly skip?: string;
  readonly pass?: string;
}

/** By pack, by rule. */
export type RuleOutputs = Readonly<Record<string, Readonly<Record<string, RuleOutput>>>>;

/** The rules, in the order in which they are shown. */
export const RULES: readonly RuleText[] = COMPILED.rules;

/** SHA-256 (hex) of the compiled rules. */
export const POLICY_SHA256: string = COMPILED.sha256;

type Loaded = ReturnType<typeof opa.loadPolicySync>;

let loaded: Loaded | undefined;

/** Loads the compiled rules, once in a process. The library's asynchronous loader would load all of `fetch` beside. */
function load(): Loaded {
  loaded ??= opa.loadPolicySync(gunzipSync(Buffer.from(COMPILED.wasm, 'base64')), { initial: 8, maximum: 4096 });
  return loaded;
}

/**
 * Evaluates all rules.
 * @param input a `PolicyInput` as JSON: making that text takes a tenth of a decision, and who decides has parts of it already
 * @throws SallyportError POLICY_EVALUATION
 */
export async function evaluateRules(input: string, data: Record<string, unknown>): Promise<RuleOutputs> {
  const policy = load();
  try {
    policy.setData(data);
    const [result] = policy.evaluate(encoded(input), 'sallyport/rules') as { result: RuleOutputs }[];
    if (result !== undefined) return result.result;
  } catch (cause) {
    loaded = undefined;
    throw failed(`the rules stopped: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
  throw failed('the rules gave no result');
}

/** The library takes an `ArrayBuffer` for JSON, and anything else for a value to make JSON of. */
function encoded(json: string): ArrayBuffer {
  const buffer = new ArrayBuffer(Buffer.byteLength(json));
  Buffer.from(buffer).write(json);
  return buffer;
}

function failed(message: string, cause?: unknown): SallyportError {
  return new SallyportError({
    code: 'POLICY_EVALUATION',
    message,
    remedy: 'Report it with the inputs of the decision; nothing was allowed.',
    cause,
  });
}
