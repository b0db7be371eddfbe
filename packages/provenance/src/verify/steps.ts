import { isSallyportError, type SallyportError, type Statement } from '@sallyport/core';
import type { SignerExpectation } from './expectation.ts';
import { FAULTS } from './faults.ts';
import { CHECKS, type Check, type CheckDetail, type CheckId, type SignerReport, type Verification } from './report.ts';

interface Outcome {
  readonly signer: SignerReport | null;
  readonly statement: Statement | null;
  readonly matched?: readonly SignerExpectation[];
}

/** Collects the checks of one verification; what was never reached is skipped. */
export class Steps {
  readonly #done = new Map<CheckId, Check>();

  pass(id: CheckId, message: string, details: readonly CheckDetail[] = []): void {
    this.#done.set(id, { id, result: 'pass', message, ...(details.length > 0 && { details }) });
  }

  skip(id: CheckId, message: string): void {
    this.#done.set(id, { id, result: 'skip', message });
  }

  fail(id: CheckId, message: string, details: readonly CheckDetail[] = []): void {
    this.#failed(id, FAULTS[id](message), details);
  }

  #failed(id: CheckId, { code, message, remedy }: SallyportError, details: readonly CheckDetail[] = []): void {
    this.#done.set(id, { id, result: 'fail', message, code, remedy, ...(details.length > 0 && { details }) });
  }

  /** Runs something that gives a value and a message, or throws; then the check has failed and the value is undefined. */
  attempt<T>(id: CheckId, run: () => [T, string]): T | undefined {
    try {
      const [value, message] = run();
      this.pass(id, message);
      return value;
    } catch (error) {
      if (isSallyportError(error)) this.#failed(id, error);
      else this.fail(id, error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  report({ signer, statement, matched = [] }: Outcome): Verification {
    const checks = CHECKS.map((id) => this.#done.get(id) ?? ({ id, result: 'skip', message: 'not reached' } as const));
    const verified = statement !== null && checks.every(({ result }) => result !== 'fail');
    return {
      schema: 'sallyport/verification/v1',
      verified,
      signer,
      statement: statement && {
        type: statement._type,
        predicateType: statement.predicateType,
        subjects: statement.subject,
      },
      checks,
      payload: verified ? statement : null,
      matched: verified ? matched : [],
    };
  }
}
