import type { AddedLine } from '@sallyport/evidence';
import { errorOf, evidenceOf, interpret } from './helpers.ts';

const added = (files: Record<string, number[]>): Map<string, AddedLine[]> =>
  new Map(Object.entries(files).map(([path, lines]) => [path, lines.map((number) => ({ number, text: 'code' }))]));
const none = new Map<string, AddedLine[]>();

describe('coverage', () => {
  const lcov = 'TN:\nSF:/w/src/a.ts\nFN:1,f\nFNF:1\nDA:1,3\nDA:2,0\nDA:4,1,checksum\nLF:3\nLH:2\nend_of_record\n';

  test('LCOV: lines of everything and of the change, unrounded', () => {
    expect(evidenceOf('coverage', lcov, { root: '/w', addedLines: added({ 'src/a.ts': [1, 2, 3] }) })).toEqual({
      kind: 'coverage',
      lines: { covered: 2, total: 3, percent: (2 / 3) * 100 },
      changedLines: { covered: 1, total: 2, percent: 50 },
      linesPercent: (2 / 3) * 100,
      changedLinesPercent: 50,
    });
  });

  test('records of the same file are joined, the highest count of a line stays', () => {
    const twice = 'SF:a.ts\nDA:1,0\nDA:2,0\nend_of_record\nSF:./a.ts\nDA:1,1\nend_of_record\n';
    expect(evidenceOf('coverage', twice, { addedLines: none })).toMatchObject({ lines: { covered: 1, total: 2 } });
  });

  test('Cobertura, with a document type and absolute file names', () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
      <coverage line-rate="1"><packages><package><classes><class filename="/w/a.py"><methods><method><lines><line number="9" hits="1"/></lines></method></methods>
      <lines><line number="1" hits="1"/><line number="2" hits="0"/></lines></class></classes></package></packages></coverage>`;
    expect(evidenceOf('coverage', xml, { root: '/w/', addedLines: added({ 'a.py': [2] }) })).toMatchObject({
      lines: { covered: 1, total: 2 },
      changedLines: { covered: 0, total: 1, percent: 0 },
    });
  });

  test('a change without lines that can be covered has no percentage', () => {
    const evidence = evidenceOf('coverage', lcov, {
      root: '/w',
      addedLines: added({ 'README.md': [1], 'src/a.ts': [3] }),
    });
    expect(evidence).toMatchObject({ changedLines: { total: 0, percent: null }, changedLinesPercent: null });
  });

  test.each([
    ['a new source file that no report knows counts as not covered', 'src/new.ts', { covered: 0, total: 2 }],
    ['a new test does not', 'test/new.test.ts', { covered: 0, total: 0 }],
    ['a declaration file does not', 'src/new.d.ts', { covered: 0, total: 0 }],
    ['a document does not', 'docs/new.md', { covered: 0, total: 0 }],
  ])('%s', (_, path, changedLines) => {
    expect(evidenceOf('coverage', lcov, { addedLines: added({ [path]: [1, 2] }) })).toMatchObject({ changedLines });
  });

  test.each([
    ['cut off within a record', 'SF:a.ts\nDA:1,1\n', 'EVIDENCE_LCOV_INVALID'],
    ['a line of no file', 'DA:1,1\nend_of_record\n', 'EVIDENCE_LCOV_INVALID'],
    ['a hit count that is none', 'SF:a.ts\nDA:1,x\nend_of_record\n', 'EVIDENCE_LCOV_INVALID'],
    ['other text', 'hello\n', 'EVIDENCE_LCOV_INVALID'],
    ['no line', 'SF:a.ts\nend_of_record\n', 'EVIDENCE_COVERAGE_EMPTY'],
    ['empty', '', 'EVIDENCE_COVERAGE_EMPTY'],
    ['another XML', '<testsuites/>', 'EVIDENCE_COBERTURA_INVALID'],
    [
      'Cobertura without hits',
      '<coverage><class filename="a"><lines><line number="1"/></lines></class></coverage>',
      'EVIDENCE_COBERTURA_INVALID',
    ],
  ])('%s is refused', (_, text, code) => expect(errorOf('coverage', text, { addedLines: none })).toBe(code));

  test('the change has to be given', () => expect(errorOf('coverage', lcov)).toBe('EVIDENCE_CHANGE_MISSING'));

  test.each([
    ['more covered than there is', { lines: { covered: 3, total: 2 }, changedLines: { covered: 0, total: 0 } }],
    ['no line at all', { lines: { covered: 0, total: 0 }, changedLines: { covered: 0, total: 0 } }],
    ['without the changed lines', { lines: { covered: 1, total: 2 } }],
    ['a negative count', { lines: { covered: -1, total: 2 }, changedLines: { covered: 0, total: 0 } }],
    ['a count as text', { lines: { covered: '1', total: 2 }, changedLines: { covered: 0, total: 0 } }],
  ])('a predicate with %s is malformed', (_, predicate) => {
    const type = 'https://sallyport-ci.github.io/sallyport/predicates/coverage/v1';
    expect(interpret(type, predicate)).toMatchObject({ outcome: 'malformed', kind: 'coverage' });
  });
});
