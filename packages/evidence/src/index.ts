export { addedLinesOf } from './added-lines.ts';
export { interpretStatement } from './interpret.ts';
export type { AddedLine, EvidenceOptions } from './kind.ts';
export type { Report } from './report.ts';
export { PREDICATE_SCHEMAS } from './schemas.ts';
export { statementOf } from './statement-of.ts';
export type * from './types.ts';
