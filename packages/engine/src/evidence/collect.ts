import type { Configuration } from '@sallyport/config';
import { digestOf, parseJson, type Statement, type Subject } from '@sallyport/core';
import type { EvidenceItem } from '@sallyport/policy';
import { parseStatement, type Revocations } from '@sallyport/provenance';
import { isAboutChange } from './about.ts';
import { type EvidenceFile, type EvidenceNote, readEvidenceFiles } from './files.ts';
import { evidenceItem } from './item.ts';
import { type EvidenceTrust, openBundle } from './trust.ts';

export interface EvidenceOptions {
  readonly directory?: string | undefined;
  readonly subject: Subject;
  readonly configuration: Configuration;
  /** Count Statements that nobody signed. */
  readonly unsigned: boolean;
  readonly trust?: EvidenceTrust | undefined;
  /** Signatures that count for nothing, though they verify. */
  readonly revocations: Revocations;
}

/** A Statement that counts, as it was read. */
export interface CountedStatement {
  readonly name: string;
  readonly sha256: string;
  readonly statement: Statement;
}

/** What an evidence directory came to. */
export interface CollectedEvidence {
  readonly items: readonly EvidenceItem[];
  readonly counted: readonly CountedStatement[];
  /** What was left aside: each with its reason. */
  readonly notes: readonly EvidenceNote[];
}

/**
 * Reads an evidence directory and keeps what counts: Statements about this very change, signed by whoever may (or
 * unsigned, where that is asked for). What does not count is said, and takes nothing from what does.
 * @throws SallyportError EVIDENCE_…, JSON_…, and for a Statement that cannot be read what `parseStatement` throws
 */
export async function collectEvidence(options: EvidenceOptions): Promise<CollectedEvidence> {
  if (options.directory === undefined) return { items: [], counted: [], notes: [] };
  const { files, notes } = await readEvidenceFiles(options.directory);
  const collected = { items: [] as EvidenceItem[], counted: [] as CountedStatement[], notes: [...notes] };
  for (const file of files) {
    const outcome = file.form === 'bundle' ? await fromBundle(file, options) : fromStatement(file, options);
    if (typeof outcome === 'string') collected.notes.push({ name: file.name, message: outcome });
    else {
      collected.items.push(outcome.item);
      collected.counted.push({ name: file.name, sha256: digestOf(outcome.statement), statement: outcome.statement });
    }
  }
  return collected;
}

interface Counted {
  readonly statement: Statement;
  readonly item: EvidenceItem;
}

function fromStatement({ name, bytes }: EvidenceFile, { unsigned, subject }: EvidenceOptions): Counted | string {
  if (!unsigned) return 'is not signed: it counts for nothing';
  return count(parseStatement(bytes, { name }), name, subject);
}

async function fromBundle({ name, bytes }: EvidenceFile, options: EvidenceOptions): Promise<Counted | string> {
  const { trust = { trusts: [] }, revocations, configuration, subject } = options;
  // A file that two readers could read differently is an error, whether anybody could verify it or not.
  parseJson(bytes, { name });
  const opened = await openBundle({ bytes, name, trust, revocations, producers: configuration.evidence.producers });
  if (typeof opened === 'string') return `does not verify: ${opened}`;
  const counted = count(opened.statement, name, subject);
  if (typeof counted === 'string' || opened.mayProduce(counted.item.kind)) return counted;
  return `is signed by ${opened.signer}, whose word does not count for ${counted.item.kind}`;
}

function count(statement: Statement, name: string, subject: Subject): Counted | string {
  if (!isAboutChange(statement, subject)) return 'is about another change: it counts for nothing';
  const item = evidenceItem(statement, name);
  return item === undefined ? `is no evidence: ${statement.predicateType}` : { statement, item };
}
