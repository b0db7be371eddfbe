import { resolve } from 'node:path';
import {
  type Artifact,
  type BuildTask,
  buildTwice,
  type Difference,
  readArtifact,
  subjectOf,
} from '@sallyport/artifact';
import { PREDICATE_BASE, SallyportError, STATEMENT_TYPE, type Statement } from '@sallyport/core';
import { writeOutput } from '../../files.ts';
import type { CliIo, ExitStatus } from '../../io.ts';
import { paint, printable, printJson } from '../../output.ts';
import type { ReproduceOptions } from '../reproduce.ts';

const MAX_NAMED = 500;

/** `sallyport reproduce`: 0 when both builds made the same bytes, 1 when not. */
export async function reproduce(options: ReproduceOptions, io: CliIo): Promise<ExitStatus> {
  return buildTwice(taskOf(options, io), async ({ identical, differences, runs, folders: [first] }) => {
    const artifacts: Artifact[] = [];
    for (const output of options.output) artifacts.push(await readArtifact(resolve(first, output)).catch(absent));
    if (options.out !== undefined)
      await writeOutput(io, options.out, `${JSON.stringify(statementOf(artifacts, differences), null, 2)}\n`);
    const report = { runs: runs.map((outputs) => ({ outputs })) };
    if (options.report !== undefined) await writeOutput(io, options.report, `${JSON.stringify(report, null, 2)}\n`);
    if (options.format === 'json')
      printJson(io, { schema: 'sallyport/reproduction/v1', identical, artifacts, differences });
    else print(identical, artifacts, differences, io);
    return identical ? 0 : 1;
  });
}

function taskOf({ source, command, output, env, minutes }: ReproduceOptions, io: CliIo): BuildTask {
  const limit = Number(minutes);
  if (!(limit > 0 && limit <= 24 * 60)) throw usage(`--minutes ${minutes} is no number of minutes`);
  const missing = env.find((name) => io.env[name] === undefined);
  if (missing !== undefined) throw usage(`--env ${missing}: there is no such variable`);
  return {
    ...{ command, outputs: output, timeoutMs: limit * 60_000 },
    source: resolve(io.cwd, source),
    env: Object.fromEntries(env.map((name) => [name, io.env[name] ?? ''])),
    path: io.env.PATH ?? '/usr/local/bin:/usr/bin:/bin',
    say: (text) => io.stderr.write(printable(text)),
  };
}

/** The predicate of runs that came to the same, about what was built; docs/predicates/determinism.md. */
function statementOf(artifacts: readonly Artifact[], differences: readonly Difference[]): Statement {
  const differing = [...new Set(differences.map(({ path }) => path))].slice(0, MAX_NAMED);
  return {
    _type: STATEMENT_TYPE,
    subject: artifacts.map(subjectOf),
    predicateType: `${PREDICATE_BASE}/determinism/v1`,
    predicate: { runs: 2, identical: differences.length === 0, differing },
  };
}

function print(
  identical: boolean,
  artifacts: readonly Artifact[],
  differences: readonly Difference[],
  io: CliIo,
): void {
  io.stdout.write(`${identical ? paint(io, 'green', 'reproducible') : paint(io, 'red', 'not reproducible')}\n`);
  for (const { name, digest } of artifacts) io.stdout.write(`  ${printable(name)}  sha256:${digest.sha256 ?? ''}\n`);
  for (const { path, kind, detail } of differences)
    io.stdout.write(`  ${paint(io, 'red', '✗')} ${printable(path)}  ${kind}: ${printable(detail)}\n`);
}

function absent(cause: unknown): never {
  throw new SallyportError({
    code: 'REPRODUCE_OUTPUT_MISSING',
    message: `the first build did not make every output: ${(cause as Error).message}`,
    remedy: 'Name what the command makes with --output, relative to the source folder.',
    cause,
  });
}

function usage(message: string): SallyportError {
  return new SallyportError({ code: 'CLI_USAGE', message, remedy: 'See `sallyport reproduce --help`.' });
}
