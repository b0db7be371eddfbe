import { isSallyportError, type Statement } from '@sallyport/core';
import { CHECKS, type Check, type CheckId, type SignerReport, type Verification } from './report.ts';

/** Collects the checks of one verification; what was never reached is skipped. */
export class Steps {
  readonly #done = new Map<CheckId, Check>();

  pass(id: CheckId, message: string): void {
    this.#done.set(id, { id, result: 'pass', message });
  }

  skip(id: CheckId, message: string): void {
    this.#done.set(id, { id, result: 'skip', message });
  }

  fail(id: CheckId, message: string): void {
    this.#done.set(id, { id, result: 'fail', message });
  }

  /** Runs something that gives a value and a message, or throws; then the check has failed and the value is undefined. */
  attempt<T>(id: CheckId, run: () => [T, string]): T | undefined {
    try {
      const [value, message] = run();
      this.pass(id, message);
      return value;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.fail(id, isSallyportError(error) ? `${error.code} ${message}` : message);
      return undefined;
    }
  }

  report({ signer, statement }: { signer: SignerReport | null; statement: Statement | null }): Verification {
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
    };
  }
}
