import { SallyportError } from '@sallyport/core';
import { type KindOfEvidence, unbelievable } from '../kind.ts';
import { isSbomType, readSbom, sbomOf } from '../readers/sbom.ts';

/** A bill of materials; the predicate is the document itself. */
export const sbom: KindOfEvidence = {
  kind: 'sbom',
  accepts: isSbomType,
  state(reports) {
    const [report, ...others] = reports;
    if (report === undefined || others.length > 0) {
      throw new SallyportError({
        code: 'EVIDENCE_ONE_SBOM',
        message: `a Statement holds one bill of materials; ${reports.length} were given`,
        remedy: 'Make one Statement for each of them.',
      });
    }
    const { sbom, document } = readSbom(report);
    return { predicateType: sbom.predicateType, predicate: document };
  },
  interpret(predicate, predicateType) {
    const { format, components } = sbomOf(predicate, 'the predicate');
    const named = predicateType.startsWith('https://cyclonedx.org/') ? 'cyclonedx' : 'spdx';
    if (format !== named) throw unbelievable('sbom', `its type says ${named}, the document is ${format}`);
    return { kind: 'sbom', format, components };
  },
};
