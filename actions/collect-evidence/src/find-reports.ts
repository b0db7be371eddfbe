import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { compileGlob, SallyportError } from '@sallyport/core';
import type { Report } from '@sallyport/evidence';

const MAX_ENTRIES = 50_000;
const MAX_REPORTS = 2_000;
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * The reports that paths and globs name, from a folder; sorted. They are data of another job: links are not followed.
 * @throws SallyportError EVIDENCE_REPORT_NOT_FOUND, EVIDENCE_REPORT_UNREADABLE, EVIDENCE_TOO_MANY_REPORTS
 */
export async function findReports(folder: string, patterns: readonly string[]): Promise<Report[]> {
  const reports: Report[] = [];
  for (const pattern of patterns) {
    const paths = /[*?{]/.test(pattern) ? await matching(folder, pattern) : [resolve(folder, pattern)];
    if (paths.length === 0) throw notFound(pattern, 'nothing matches it');
    if (reports.length + paths.length > MAX_REPORTS) throw tooMany(pattern, `more than ${MAX_REPORTS} reports`);
    for (const path of paths) reports.push(await readReport(folder, path));
  }
  return reports;
}

async function readReport(folder: string, path: string): Promise<Report> {
  const name = relative(folder, path) || path;
  const stats = await lstat(path).catch(() => undefined);
  if (stats === undefined) throw notFound(name, 'there is no such file');
  if (!stats.isFile()) throw unreadable(name, 'it is a link or a folder');
  if (stats.size > MAX_BYTES) throw unreadable(name, `it has ${stats.size} bytes; at most ${MAX_BYTES} are read`);
  return { name, bytes: await readFile(path) };
}

async function matching(folder: string, pattern: string): Promise<string[]> {
  const matches = compileGlob(pattern);
  const found: string[] = [];
  const open = [folder];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const entry of await readdir(next, { withFileTypes: true })) {
      if (++seen > MAX_ENTRIES) throw tooMany(pattern, `more than ${MAX_ENTRIES} files to look through`);
      const path = join(next, entry.name);
      if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') open.push(path);
      if (entry.isFile() && matches(relative(folder, path).split(sep).join('/'))) found.push(path);
    }
  }
  return found.sort();
}

function notFound(pattern: string, why: string): SallyportError {
  return new SallyportError({
    code: 'EVIDENCE_REPORT_NOT_FOUND',
    message: `the report ${JSON.stringify(pattern)} is not there: ${why}`,
    remedy: 'Name the report as the tool wrote it, from the workspace; a result without a report is no result.',
  });
}

function unreadable(name: string, why: string): SallyportError {
  return new SallyportError({
    code: 'EVIDENCE_REPORT_UNREADABLE',
    message: `the report ${JSON.stringify(name)} cannot be read: ${why}`,
    remedy: 'Have the tool write it as one plain file.',
  });
}

function tooMany(pattern: string, why: string): SallyportError {
  return new SallyportError({
    code: 'EVIDENCE_TOO_MANY_REPORTS',
    message: `${JSON.stringify(pattern)} names ${why}`,
    remedy: 'Name a narrower path.',
  });
}
