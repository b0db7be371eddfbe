import type { Statement } from '@sallyport/core';
import { interpretAs } from './interpret-as.ts';
import { vulnerabilities } from './kinds/vulnerabilities.ts';
import type { Interpretation } from './types.ts';

/** A door of its own for who reads scans alone: the readers of other tools' reports, with their parsers, stay behind. */
export function interpretVulnerabilities(statement: Statement): Interpretation {
  return interpretAs([vulnerabilities], statement);
}
