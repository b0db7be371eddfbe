import { join } from 'node:path';
import { commitInput, integerInput, optionalText, type Runner } from '@sallyport/runtime';

/** The inputs that every action has; the same name means the same thing in all. */
export interface ChangeInputs {
  /** Empty when none was given. */
  readonly token: string;
  readonly repositoryPath?: string;
  /** A file that stands for the configuration at the base commit. */
  readonly configPath?: string;
  readonly base?: string;
  readonly head?: string;
  readonly pullRequest?: number;
  readonly evidenceDirectory: string;
}

/** @throws SallyportError INPUT_INVALID */
export function readChangeInputs(runner: Runner): ChangeInputs {
  const token = optionalText(runner, 'token') ?? '';
  if (token !== '') runner.mask(token);
  const pullRequest = integerInput(runner, 'pull-request', { minimum: 1, maximum: 2 ** 31 - 1 });
  return {
    token,
    evidenceDirectory: optionalText(runner, 'evidence-dir') ?? defaultEvidenceDirectory(runner),
    ...given('repositoryPath', optionalText(runner, 'repository-path')),
    ...given('configPath', optionalText(runner, 'config-path')),
    ...given('base', commitInput(runner, 'base')),
    ...given('head', commitInput(runner, 'head')),
    ...given('pullRequest', pullRequest),
  };
}

/** Outside the workspace, so that nothing that a commit brings lies in it; the runner empties it after each job. */
function defaultEvidenceDirectory({ environment }: Runner): string {
  return environment.temporary === '' ? '.sallyport/evidence' : join(environment.temporary, 'sallyport', 'evidence');
}

/** A property that is there only when it has a value. */
export function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
