import type { Logger } from '@sallyport/core';

/** A remark on a file's line, or on the run as a whole. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** From the repository's root. */
  readonly path?: string;
  /** 1-based. */
  readonly line?: number;
}

/** What the runner says about where the step runs; empty where it says nothing. GitHub's default environment variables. */
export interface RunnerEnvironment {
  readonly eventName: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
  readonly workspace: string;
  readonly temporary: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  readonly runId: string;
  readonly runAttempt: string;
  readonly workflowRef: string;
  /** `owner/name` and ref of the action that runs; empty for a local one. */
  readonly actionRepository: string;
  readonly actionRef: string;
  /** The folder in which `docker login` keeps its logins. */
  readonly dockerConfig: string;
  /** The job may ask for an identity token (`id-token: write`). */
  readonly canIdentify: boolean;
}

/**
 * The runner as an action sees it. The real one is the only code that touches the toolkit; a test gives a fake.
 * Text that comes through here may come from a stranger: none of it can start a workflow command.
 */
export interface Runner {
  readonly environment: RunnerEnvironment;
  readonly log: Logger;
  /** An input as text without surrounding white space; empty when it was not given. */
  input(name: string): string;
  output(name: string, value: string): void;
  annotate(annotation: Annotation): void;
  /** Adds Markdown to the step's summary. */
  summary(markdown: string): Promise<void>;
  /** From here on the log shows `***` in place of this text, and of each of its lines. */
  mask(secret: string): void;
  /** An OpenID Connect token of the job, masked before it is returned. @throws SallyportError RUNTIME_NO_IDENTITY */
  identityToken(audience: string): Promise<string>;
  /** The event that started the run, as GitHub wrote it. @throws SallyportError RUNTIME_EVENT_UNREADABLE */
  event(): unknown;
  /** Marks the step as failed; it goes on running. */
  fail(message: string): void;
}
