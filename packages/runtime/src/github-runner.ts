import { readFileSync } from 'node:fs';
import { appendFile, stat } from 'node:fs/promises';
import { type Logger, parseJson, SallyportError } from '@sallyport/core';
import { readInput, writeCommand, writeLine, writeOutput } from './commands.ts';
import { environmentOf } from './environment.ts';
import { requestIdentityToken } from './identity-token.ts';
import type { Annotation, Runner } from './runner.ts';
import { cutBytes, cutText, plainText } from './text.ts';

/** One job's outputs hold 1 MiB together (in UTF-16); each gets a quarter at most. */
const MAX_OUTPUT = 131_072;
/** A summary beyond 1 MiB is dropped whole by the runner, so it is cut before. */
const MAX_SUMMARY_BYTES = 1_048_576 - 1024;
/** A step shows ten, and drops the rest without a word; one is kept for its failure. */
const MAX_ANNOTATIONS = 9;
const MAX_EVENT_BYTES = 32 * 1024 * 1024;

/** The runner that executes this process: GitHub's, or one that speaks its protocol of variables and files. */
export function githubRunner(variables: NodeJS.ProcessEnv = process.env): Runner {
  const environment = environmentOf(variables);
  let annotations = 0;
  return {
    environment,
    log: consoleLogger,
    input: (name) => readInput(variables, name),
    output: (name, value) => writeOutput(variables.GITHUB_OUTPUT, name, cutText(value, MAX_OUTPUT)),
    annotate(annotation) {
      annotations++;
      if (annotations < MAX_ANNOTATIONS) writeAnnotation(annotation);
      if (annotations === MAX_ANNOTATIONS) writeAnnotation(moreAnnotations);
      if (annotations >= MAX_ANNOTATIONS) writeLine(plainText(`${annotation.title}: ${annotation.message}`));
    },
    summary: (markdown) => appendSummary(variables.GITHUB_STEP_SUMMARY, markdown),
    mask,
    identityToken: (audience) => identityToken(variables, audience),
    event: () => readEvent(variables.GITHUB_EVENT_PATH),
    fail(message) {
      process.exitCode = 1;
      writeCommand('error', plainText(message));
    },
  };
}

const consoleLogger: Logger = {
  debug: (message) => writeCommand('debug', plainText(message)),
  info: (message) => writeLine(plainText(message)),
  warning: (message) => writeLine(plainText(`warning: ${message}`)),
};

const moreAnnotations: Annotation = {
  level: 'warning',
  title: 'More findings',
  message: 'This step has more findings than a runner shows; all of them are in the log and the summary.',
};

function writeAnnotation({ level, title, message, path, line }: Annotation): void {
  const file = path === undefined ? undefined : plainText(path);
  writeCommand(level, plainText(message), { title: plainText(title), file, line });
}

function mask(secret: string): void {
  for (const text of new Set([secret, secret.trim(), ...secret.split(/\r?\n/)])) {
    if (text.trim() !== '') writeCommand('add-mask', text);
  }
}

async function appendSummary(path: string | undefined, markdown: string): Promise<void> {
  if (!path) return;
  const used = await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
  const room = MAX_SUMMARY_BYTES - used;
  if (room > 0) await appendFile(path, cutBytes(`${markdown}\n`, room));
}

async function identityToken(variables: NodeJS.ProcessEnv, audience: string): Promise<string> {
  if (!environmentOf(variables).canIdentify) throw noIdentity(undefined);
  try {
    const token = await requestIdentityToken(variables, audience);
    mask(token);
    return token;
  } catch (cause) {
    throw noIdentity(cause);
  }
}

function noIdentity(cause: unknown): SallyportError {
  return new SallyportError({
    code: 'RUNTIME_NO_IDENTITY',
    message: 'the job cannot get an OpenID Connect token',
    remedy:
      'Add "id-token: write" under "permissions:" of the job; a pull request from a fork never gets one, so sign in a job that it does not start.',
    cause,
  });
}

function readEvent(path: string | undefined): unknown {
  try {
    if (!path) throw new Error('GITHUB_EVENT_PATH is not set');
    return parseJson(readFileSync(path), { name: 'the event payload', maxBytes: MAX_EVENT_BYTES });
  } catch (cause) {
    throw new SallyportError({
      code: 'RUNTIME_EVENT_UNREADABLE',
      message: `the event that started the run cannot be read: ${(cause as Error).message}`,
      remedy: 'Give "base", "head" and "pull-request" as inputs, or run the step in a workflow.',
      cause,
    });
  }
}
