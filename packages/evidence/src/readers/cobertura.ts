import { SallyportError } from '@sallyport/core';
import { type Report, repositoryPath } from '../report.ts';
import { descendants, parseXml } from '../xml.ts';
import { addHits, fileOf, type LineHits } from './coverage.ts';

/**
 * Reads a Cobertura report (coverage-04.dtd), as coverage.py, JaCoCo's converters, gcovr and coverlet write it, into
 * `lines`. Only its `line` elements count: the rates that it repeats are not believed.
 * @param root the folder that absolute paths are relative to.
 * @throws SallyportError EVIDENCE_COBERTURA_INVALID, and what `parseXml` throws.
 */
export function readCobertura(report: Report, lines: LineHits, root?: string): void {
  const coverage = parseXml(report);
  if (coverage.name !== 'coverage') throw invalid(report.name, `its root is <${coverage.name}>`);
  for (const item of descendants(coverage, 'class')) {
    const { filename } = item.attributes;
    if (filename === undefined || filename === '') throw invalid(report.name, 'a class has no filename');
    const path = repositoryPath(filename, root);
    fileOf(lines, path);
    const own = item.children.filter(({ name }) => name === 'lines').flatMap(({ children }) => children);
    for (const { attributes } of own.filter(({ name }) => name === 'line')) {
      const { number = '', hits = '' } = attributes;
      if (!/^\d{1,9}$/.test(number) || !/^\d{1,15}$/.test(hits))
        throw invalid(report.name, `a line of ${path} has no number or no hits`);
      if (Number(number) > 0) addHits(lines, { path, line: Number(number), hits: Number(hits) });
    }
  }
}

function invalid(name: string, why: string): SallyportError {
  return new SallyportError({
    code: 'EVIDENCE_COBERTURA_INVALID',
    message: `${name} is not a Cobertura report: ${why}`,
    remedy: 'Give the coverage.xml that the coverage tool wrote when it ended by itself, or an LCOV file.',
  });
}
