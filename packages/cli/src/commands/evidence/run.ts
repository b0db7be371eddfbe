import { mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openGitStore, readChange } from '@sallyport/change';
import { canonicalJson, type Statement, systemClock } from '@sallyport/core';
import { addedLinesOf, interpretStatement, type Report, statementOf } from '@sallyport/evidence';
import { readInput, writeOutput } from '../../files.ts';
import type { CliIo, ExitStatus } from '../../io.ts';
import { printable, printJson } from '../../output.ts';
import type { EvidenceCommandOptions } from '../evidence.ts';
import { directoryReport } from './directory-report.ts';

/** `sallyport evidence`: writes one Statement and says what it says. */
export async function makeEvidence(options: EvidenceCommandOptions, io: CliIo): Promise<ExitStatus> {
  const statement = await stated(options, io);
  const path = join(options.out, `${options.kind}.intoto.json`);
  await mkdir(resolve(io.cwd, options.out), { recursive: true });
  await writeOutput(io, path, `${canonicalJson(statement)}\n`);
  const evidence = evidenceIn(statement);
  if (options.format === 'json') {
    const { predicateType, subject } = statement;
    printJson(io, { schema: 'sallyport/evidence/v1', statement: path, predicateType, subject, evidence });
  } else io.stdout.write(`${printable(path)}  ${JSON.stringify(evidence)}\n`);
  return 0;
}

async function stated(options: EvidenceCommandOptions, io: CliIo): Promise<Statement> {
  const { kind, repo, base, head, root } = options;
  const reports = await reportsOf(io, options.report, kind);
  const baseline = await reportsOf(io, options.baseline, kind);
  const store = await openGitStore(resolve(io.cwd, repo));
  try {
    const change = await readChange(store, { base, head });
    const at = systemClock.now().toISOString();
    const common = { at, root: resolve(io.cwd, root ?? repo), baseline };
    const addedLines = kind === 'coverage' ? { addedLines: await addedLinesOf(change) } : {};
    return statementOf(kind, reports, change.subject, { ...common, ...addedLines });
  } finally {
    await store.close();
  }
}

function reportsOf(io: CliIo, paths: readonly string[], kind: EvidenceCommandOptions['kind']): Promise<Report[]> {
  return Promise.all(paths.map((name) => reportOf(io, name, kind)));
}

/** For determinism a report may be a folder: what one run of a build wrote. */
async function reportOf(io: CliIo, name: string, kind: EvidenceCommandOptions['kind']): Promise<Report> {
  const path = resolve(io.cwd, name);
  const isFolder = kind === 'determinism' && (await stat(path).catch(() => undefined))?.isDirectory() === true;
  return isFolder ? directoryReport(path, name) : { name, bytes: await readInput(io, name) };
}

function evidenceIn(statement: Statement): unknown {
  const interpretation = interpretStatement(statement);
  if (interpretation.outcome === 'malformed') throw interpretation.error;
  return interpretation.outcome === 'evidence' ? interpretation.evidence : null;
}
