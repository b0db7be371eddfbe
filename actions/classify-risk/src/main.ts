import { type Classification, changeStatement, PREDICATE_BASE, type Statement } from '@sallyport/core';

export const CLASSIFICATION_TYPE = `${PREDICATE_BASE}/classification/v1`;

/** What was found, as a Statement about the change; the files are left to whoever classifies again. */
export function classificationStatement({ tier, reasons, inputs, subject }: Classification): Statement {
  return changeStatement(subject, CLASSIFICATION_TYPE, { tier, reasons, inputs });
}
