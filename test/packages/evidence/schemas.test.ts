import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type EvidenceKind, PREDICATE_SCHEMAS, statementOf } from '@sallyport/evidence';
import { Ajv } from 'ajv';
import { predicateSchemas } from '../../../tools/generate/predicate-schemas.ts';
import { AT, interpret, report, SUBJECT } from './helpers.ts';

const root = resolve(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(resolve(root, path), 'utf8');
const junit = '<testsuite><testcase name="a"/></testsuite>';

test.each(predicateSchemas())('%s is what the code reads now', (path, content) => expect(read(path)).toBe(content));

test('each schema has a page, those of the actions and the gateway as well', () => {
  const files = readdirSync(resolve(root, 'schemas/predicates')).map((name) => name.replace('.schema.json', ''));
  expect(files).toEqual(expect.arrayContaining(Object.keys(PREDICATE_SCHEMAS)));
  for (const name of files)
    expect([name, existsSync(resolve(root, `docs/predicates/${name}.md`))]).toEqual([name, true]);
});

test.each<[EvidenceKind, string, unknown]>([
  ['tests', 'test-result', junit],
  ['contract', 'contract', junit],
  ['coverage', 'coverage', 'SF:a.ts\nDA:1,0\nend_of_record\n'],
  [
    'mutation',
    'mutation',
    {
      schemaVersion: '2',
      files: { a: { mutants: [{ mutatorName: 'x', status: 'Survived', location: { start: { line: 1 } } }] } },
    },
  ],
  ['scan', 'scan', { version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ ruleId: 'r' }] }] }],
  [
    'vulnerabilities',
    'vulnerabilities',
    { results: [{ packages: [{ package: { name: 'p' }, vulnerabilities: [{ id: 'V' }] }] }] },
  ],
  ['benchmarks', 'benchmarks', { benchmarks: [{ name: 'a', unit: 'ms', p95: 1 }] }],
  ['determinism', 'determinism', { runs: [{ outputs: { a: '1' } }] }],
  ['fuzz', 'fuzz', { targets: [{ name: 'a', executions: 1, crashes: 0 }] }],
])('what is stated of %s keeps to its schema', (kind, name, content) => {
  const baseline = kind === 'benchmarks' ? [report(content)] : [];
  const { predicate } = statementOf(kind, [report(content)], SUBJECT, { at: AT, addedLines: new Map(), baseline });
  const validate = new Ajv({ strict: false }).compile(JSON.parse(read(`schemas/predicates/${name}.schema.json`)));
  expect(validate(predicate) ? null : validate.errors).toBeNull();
});

test.each(Object.keys(PREDICATE_SCHEMAS))('the example on the page of %s is read', (name) => {
  const [, type, example] =
    /Predicate type: `([^`]+)`[\s\S]*?```json\n([\s\S]*?)```/.exec(read(`docs/predicates/${name}.md`)) ?? [];
  expect(interpret(type ?? '', JSON.parse(example ?? 'null'))).toMatchObject({ outcome: 'evidence' });
});
