/** What a person or a program needs in order to mend a failure. */
export interface ErrorDetails {
  /** `DOMAIN_REASON`; stable, documented in docs/errors.md; tests and scripts key on it. */
  readonly code: string;
  /** Names the thing that is wrong: a path, a key, a value. Never holds a secret. */
  readonly message: string;
  /** What to do about it, as one sentence in the imperative. */
  readonly remedy: string;
  readonly cause?: unknown;
}

/**
 * A failure that somebody can act on. Everything that is unknown, missing, truncated or unreadable
 * ends in one of these; only the outermost layer (`runAction`, the command line) catches it.
 */
export class SallyportError extends Error {
  override readonly name = 'SallyportError';
  readonly code: string;
  readonly remedy: string;

  constructor({ code, message, remedy, cause }: ErrorDetails) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.remedy = remedy;
  }
}

/** Is this a failure of ours with this code (or any code, when none is given)? */
export function isSallyportError(error: unknown, code?: string): error is SallyportError {
  return error instanceof SallyportError && (code === undefined || error.code === code);
}

/** Any thrown value as a SallyportError: ours as it is, others as `INTERNAL_ERROR`. */
export function toSallyportError(error: unknown): SallyportError {
  if (error instanceof SallyportError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new SallyportError({
    code: 'INTERNAL_ERROR',
    message: `unexpected failure: ${message}`,
    remedy: 'Report it with the command and its output; nothing was decided or merged.',
    cause: error,
  });
}

/** Closes a union: the compiler proves that no case is left, and a value from outside still fails. */
export function assertNever(value: never): never {
  throw new SallyportError({
    code: 'INTERNAL_UNREACHABLE',
    message: `a case that nobody handles: ${JSON.stringify(value)}`,
    remedy: 'Report it; nothing was decided or merged.',
  });
}
