import { type Change, readFolder } from '@sallyport/change';
import type { Configuration } from '@sallyport/config';
import type { InspectedChange } from '../rule.ts';
import { changeRules } from '../rules/index.ts';
import { findEntry } from './find-entry.ts';
import { type CodedFinding, collect } from './inspect-file.ts';
import type { SeenFiles } from './inspect-files.ts';

/** Has the change rules look at the whole, after the file rules. */
export async function inspectChange(
  change: Change,
  configuration: Configuration,
  seen: SeenFiles,
): Promise<CodedFinding[]> {
  const inspected = inspectedChange(change, configuration, seen);
  const findings: CodedFinding[] = [];
  for (const rule of changeRules) await collect(rule, inspected, findings);
  return findings;
}

function inspectedChange(change: Change, configuration: Configuration, seen: SeenFiles): InspectedChange {
  const { objects, subject } = change;
  return {
    ...seen,
    configuration,
    headHas: async (path) => {
      const entry = await findEntry(objects, subject.gitTree, path);
      return entry !== undefined && entry.kind !== 'folder';
    },
    headNames: async (folder) => {
      const entry = folder === '' ? undefined : await findEntry(objects, subject.gitTree, folder);
      if (folder !== '' && entry?.kind !== 'folder') return [];
      return (await readFolder(objects, entry?.oid ?? subject.gitTree)).map(({ name }) => name);
    },
  };
}
