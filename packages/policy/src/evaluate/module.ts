import { runInNewContext } from 'node:vm';
import { SallyportError } from '@sallyport/core';
import type { PolicyInput } from '../input/types.ts';
import { opa } from './library.ts';
import { checkModule } from './module-form.ts';
import type { WebAssemblyModule } from './webassembly.ts';

const MAX_MILLISECONDS = 8_000;
/** Of 64 KiB: 128 MiB. */
const MAX_PAGES = 2_048;
const MAX_REASON = 500;

export interface ModuleQuestion {
  /** For messages. */
  readonly name: string;
  readonly input: PolicyInput;
  readonly data: Readonly<Record<string, unknown>>;
  /** For all of it; 8,000 unless told. */
  readonly milliseconds?: number;
}

/**
 * Evaluates every entry point of Rego that `opa build -t wasm` compiled (OPA's WebAssembly ABI 1), in this process: a
 * module can reach nothing but its own memory and the library's built-ins, which know no network, clock or chance. A
 * built-in that is not there, a trap, and whatever takes too long or too much memory are errors.
 * @returns by the entry point's name (`package/rule`), what it came to; null where it is undefined
 * @throws SallyportError POLICIES_MODULE_INVALID, POLICIES_MODULE_FAILED
 */
export function evaluateModule(bytes: Uint8Array, question: ModuleQuestion): Readonly<Record<string, unknown>> {
  const { name, milliseconds = MAX_MILLISECONDS } = question;
  const module = checkModule(bytes, name);
  const work = (): Record<string, unknown> => answers(module, question);
  try {
    // Only a thread's own watchdog stops a loop in WebAssembly, and this is how Node lends it.
    return silently(() => runInNewContext('work()', { work }, { timeout: milliseconds }));
  } catch (cause) {
    const timeout = (cause as NodeJS.ErrnoException | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    const reason = timeout ? `it was stopped after ${milliseconds} ms` : reasonOf(cause);
    throw new SallyportError({
      code: 'POLICIES_MODULE_FAILED',
      message: `${name} could not be evaluated: ${reason}`,
      remedy: 'Mend the policy and build it again; until then it denies.',
      cause,
    });
  }
}

function answers(module: WebAssemblyModule, { input, data }: ModuleQuestion): Record<string, unknown> {
  const policy = opa.loadPolicySync(module, { initial: 8, maximum: MAX_PAGES });
  policy.setData(data);
  return Object.fromEntries(
    Object.keys(policy.entrypoints).map((entrypoint) => {
      const [first] = policy.evaluate(input, entrypoint) as { readonly result: unknown }[];
      return [entrypoint, first?.result ?? null];
    }),
  );
}

/**
 * The library prints what a module asks it to, and a runner takes a line that begins with "::" for a command. It stands
 * around the context, for nothing inside runs any more, not even a `finally`, once the time is up.
 */
function silently<T>(work: () => T): T {
  const { log, error } = console;
  try {
    console.log = console.error = () => undefined;
    return work();
  } finally {
    Object.assign(console, { log, error });
  }
}

/** The library throws texts and bare objects, too. */
function reasonOf(cause: unknown): string {
  const message = typeof cause === 'string' ? cause : (cause as { readonly message?: unknown } | null)?.message;
  return String(message ?? 'for no reason that it gave').slice(0, MAX_REASON);
}
