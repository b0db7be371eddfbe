import type { ObjectStore } from '@sallyport/change';
import { SallyportError } from '@sallyport/core';
import { classify } from '@sallyport/risk';
import { changeOf, configurationOf, executable, judge, latin1, submodule, tierOf } from './support.ts';

const ELF = Buffer.from('\x7fELF\x02\x01\x01\0\0\0', 'latin1');
const ZIP = Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1');
const PNG = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
const BYTES = Buffer.from('a\0b\0c', 'latin1');

describe('modes', () => {
  test.each([
    ['a document becomes executable', { 'a.md': executable('x\n') }, { 'a.md': 'x\n' }, 'medium'],
    ['an executable document changes', { 'a.md': executable('y\n') }, { 'a.md': executable('x\n') }, 'medium'],
    ['a new executable document', { 'a.md': executable('x\n') }, {}, 'medium'],
    ['a test becomes executable', { 't/a.t': executable('x\n') }, { 't/a.t': 'x\n' }, 'medium'],
    ['a new executable test', { 't/a.t': executable('ok 1\n') }, {}, 'medium'],
    ['a document changes at its mode', { 'a.md': 'y\n' }, { 'a.md': 'x\n' }, 'low'],
  ])('%s', async (_, head, base, tier) => expect(await tierOf(head, base)).toBe(tier));
});

describe('submodules', () => {
  const one = '1'.repeat(40);
  const two = '2'.repeat(40);
  test.each([
    ['added', { 'docs/lib': submodule(one) }, {}],
    ['moved', { 'docs/lib': submodule(two) }, { 'docs/lib': submodule(one) }],
    ['removed', { 'a.md': '' }, { 'docs/lib': submodule(one), 'a.md': '' }],
    ['in place of a document', { 'a.md': submodule(one) }, { 'a.md': 'x' }],
  ])('%s', async (_, head, base) => expect(await tierOf(head, base)).toBe('high'));
});

describe('binary files', () => {
  test.each([
    ['an image among documents', { 'docs/a.png': PNG }, 'low'],
    ['an image elsewhere', { 'assets/a.png': PNG }, 'medium'],
    ['bytes under the name of an image', { 'docs/a.png': BYTES }, 'medium'],
    ['a program under the name of an image', { 'docs/a.png': ELF }, 'high'],
    ['an archive among the data of tests', { 'test/fixtures/a.zip': ZIP }, 'medium'],
    ['bytes among the data of tests', { 'tests/data/a.bin': BYTES }, 'medium'],
    ['text among the data of tests', { 'tests/data/a.bin': 'text\n' }, 'low'],
    ['bytes in a document', { 'a.md': BYTES }, 'medium'],
    ['a program in a document', { 'docs/a.txt': Buffer.from('MZ\x90\0\x03', 'latin1') }, 'high'],
  ])('%s', async (_, head, tier) => expect(await tierOf(head)).toBe(tier));

  test.each([
    ['the build', { Makefile: 'all:\n' }, 'RISK_BINARY_WITH_BUILD'],
    ['the set-up of tests', { 'tests/conftest.py': 'x = 1\n' }, 'RISK_BINARY_WITH_BUILD'],
    ['a document', { 'docs/a.md': 'x\n' }, 'RISK_BINARY'],
  ])('data of tests together with %s', async (_, extra, code) => {
    const { reasons } = await judge({ 'tests/files/bad.xz': Buffer.from('\xfd7zXZ\0\0', 'latin1'), ...extra });
    expect(reasons.filter(({ path }) => path === 'tests/files/bad.xz')[0]?.code).toBe(code);
  });
});

describe('expectations of tests', () => {
  const lines = 'one\ntwo\n';
  test.each([
    ['a golden file rewritten', 'tests/expected.txt', 'one\nthree\n', 'medium'],
    ['a golden file cut', 'testdata/out.golden', 'one\n', 'medium'],
    ['a golden file with more', 'testdata/out.golden', 'one\ntwo\nthree\n', 'low'],
    ['a scenario rewritten', 'features/a.feature', 'one\nthree\n', 'medium'],
    ['a scenario with more', 'features/a.feature', 'one\ntwo\nthree\n', 'low'],
    ['a language that no rule reads', 'test/a_test.ml', 'one\n', 'medium'],
    ['a document beside the tests', 'tests/README.md', 'one\n', 'low'],
  ])('%s', async (_, path, after, tier) => expect(await tierOf({ [path]: after }, { [path]: lines })).toBe(tier));
});

describe('infrastructure under a name of its own', () => {
  test.each([
    ['a Kubernetes object', { 'web.yaml': 'apiVersion: apps/v1\nkind: Deployment\n' }, 'high'],
    ['a workflow', { 'templates/a.yml': 'on: push\njobs:\n  a: {}\n' }, 'high'],
    ['a Compose file', { 'stack.yml': 'services:\n  a:\n    image: x\n' }, 'high'],
    ['a playbook', { 'site.yml': '- hosts: all\n  become: true\n' }, 'high'],
    ['a CloudFormation template', { 'a.json': '{ "Resources": { "B": { "Type": "AWS::S3::Bucket" } } }\n' }, 'high'],
    ['a unit', { 'shop.unit': '[Unit]\nA=b\n[Service]\nExecStart=x\n' }, 'high'],
    ['data', { 'countries.yaml': 'kind: list\nnames: [a]\n' }, 'medium'],
    ['a Kubernetes object in prose', { 'docs/a.md': '```\napiVersion: v1\nkind: Pod\n```\n' }, 'low'],
    ['a Kubernetes object as data of tests', { 'tests/data/a.yaml': 'apiVersion: v1\nkind: Pod\n' }, 'low'],
  ])('%s', async (_, head, tier) => expect(await tierOf(head)).toBe(tier));

  test('one that goes', async () => {
    expect(await tierOf({ a: '' }, { a: '', 'web.yaml': 'apiVersion: v1\nkind: Pod\n' })).toBe('high');
  });
});

describe('two purposes in one change', () => {
  test.each([
    ['a workflow and source', { '.github/workflows/a.yml': 'x\n', 'src/a.ts': 'x\n' }, true],
    ['instructions and a test', { 'CLAUDE.md': 'x\n', 'src/a.test.ts': 'x\n' }, true],
    ['a workflow and its description', { '.github/workflows/a.yml': 'x\n', 'docs/a.md': 'x\n' }, false],
    ['source and its test', { 'src/a.ts': 'x\n', 'src/a.test.ts': 'x\n' }, false],
  ])('%s', async (_, head, found) => {
    const { reasons } = await judge(head);
    expect(reasons.some(({ code }) => code === 'RISK_MIXED_PURPOSES')).toBe(found);
  });
});

describe('odd names', () => {
  test.each([
    ['not UTF-8', latin1('docs/a\xff.md'), 'medium'],
    ['a line feed', 'docs/a\nb.md', 'medium'],
    ['an escape', 'docs/a\u001b[2Jb.md', 'medium'],
    ['a backslash', 'docs\\a.md', 'medium'],
    ['a dot at the end', 'docs./a.md', 'medium'],
    ['a device', 'docs/aux.md', 'medium'],
    ['like an option', '-rf.md', 'medium'],
    ['a stream', 'docs/a.md:b.md', 'medium'],
    ['letters of other languages', 'docs/Überblick/日本語.md', 'low'],
    ['spaces', 'docs/a guide to it.md', 'low'],
    ['dashes and dots', 'docs/a-b_c.d+e@f.md', 'low'],
  ])('%s', async (_, path, tier) => expect(await tierOf({ [path]: 'x\n' })).toBe(tier));
});

describe('names that fall together', () => {
  test.each([
    ['by case', { 'docs/Guide.md': 'y\n' }, 'medium'],
    ['by composition', { 'docs/caf\u0065\u0301.md': 'y\n' }, 'medium'],
    ['by the case of a folder', { 'Docs/other.md': 'y\n' }, 'medium'],
    ['not at all', { 'docs/guides.md': 'y\n' }, 'low'],
  ])('%s', async (_, added, tier) => {
    const base = { 'docs/guide.md': 'x\n', 'docs/caf\u00e9.md': 'x\n' };
    expect(await tierOf({ ...base, ...added }, base)).toBe(tier);
  });
  test('two new names', async () => expect(await tierOf({ 'a.md': 'x\n', 'A.md': 'y\n' })).toBe('medium'));
  test('a name that only changes its case does not', async () => {
    expect(await tierOf({ 'docs/guide.md': 'x\ny\n' }, { 'docs/Guide.md': 'x\ny\n' })).toBe('low');
  });
});

describe('declared tiers', () => {
  const tiers = {
    high: ['secret/**'],
    medium: ['docs/law/**'],
    low: ['handbook/**', 'src/**', '.github/**'],
    limits: { files: 3, lines: 10 },
  };
  const configuration = configurationOf({ tiers, critical: ['docs/pay/**'] });
  test.each([
    ['high raises a document', { 'secret/a.md': 'x' }, 'high'],
    ['medium raises a document', { 'docs/law/a.md': 'x' }, 'medium'],
    ['medium does not lower', { 'docs/law/CLAUDE.md': 'x' }, 'high'],
    ['low lifts what no rule knows', { 'handbook/a.dat': 'x' }, 'low'],
    ['low does not lift source', { 'src/a.ts': 'x' }, 'medium'],
    ['low does not lift a workflow', { '.github/workflows/a.yml': 'x' }, 'high'],
    ['low does not lift bytes', { 'handbook/a.dat': BYTES }, 'medium'],
    ['critical is not low', { 'docs/pay/a.md': 'x' }, 'medium'],
    ['as many files as the limit', { 'a.md': 'x', 'b.md': 'y', 'c.md': 'z' }, 'low'],
    ['more files than the limit', { 'a.md': 'x', 'b.md': 'y', 'c.md': 'z', 'd.md': 'w' }, 'medium'],
    ['as many lines as the limit', { 'a.md': 'x\n'.repeat(10) }, 'low'],
    ['more lines than the limit', { 'a.md': 'x\n'.repeat(11) }, 'medium'],
  ])('%s', async (_, head, tier) => expect(await tierOf(head, undefined, configuration)).toBe(tier));

  test('a rename counts whole on both sides', async () => {
    const text = 'line\n'.repeat(6);
    expect(await tierOf({ 'b.md': text }, { 'a.md': text }, configuration)).toBe('medium');
  });
  test('a rename out of what is declared high', async () => {
    expect(await tierOf({ 'b.md': 'x\ny\n' }, { 'secret/a.md': 'x\ny\n' }, configuration)).toBe('high');
  });
  test('a rename from elsewhere into what is declared low', async () => {
    expect(await tierOf({ 'handbook/a.dat': 'x\ny\n' }, { 'data/a.dat': 'x\ny\n' }, configuration)).toBe('medium');
  });
});

describe('tests renamed', () => {
  test.each([
    ['where the runner finds them', 'src/b.test.ts', 'src/a.test.ts', 'low'],
    ['to no test', 'src/a.test.ts.txt', 'src/a.test.ts', 'medium'],
    ['to another convention', 'src/a_test.ts', 'src/a.spec.ts', 'medium'],
    ['to a document', 'docs/a.md', 'tests/test_a.py', 'medium'],
    ['without the prefix', 'tests/a.py', 'tests/test_a.py', 'medium'],
  ])('%s', async (_, after, before, tier) =>
    expect(await tierOf({ [after]: 'a\nb\n' }, { [before]: 'a\nb\n' })).toBe(tier),
  );
});

describe('programs under the name of prose or data', () => {
  test.each([
    ['INSTALL with a shebang', { INSTALL: '#!/bin/sh\n' }, 'medium'],
    ['INSTALL as prose', { INSTALL: 'Run make.\n' }, 'low'],
    ['data of tests without an extension', { 'tests/data/input': 'a b\n' }, 'low'],
    ['a script of tests without an extension', { 'tests/data/start': '#!/bin/sh\n' }, 'medium'],
    ['a runner without an extension', { 'tests/run': 'exec ./a\n' }, 'medium'],
  ])('%s', async (_, head, tier) => expect(await tierOf(head)).toBe(tier));
});

test('an object that is not there is named, and never low', async () => {
  const change = await changeOf({ 'docs/a.md': 'x\n', 'docs/b.md': 'y\n' });
  const lost = change.files[0]?.after?.oid;
  const missing = () =>
    Promise.reject(new SallyportError({ code: 'CHANGE_OBJECT_MISSING', message: 'gone', remedy: 'Fetch.' }));
  const { objects } = change;
  const store: ObjectStore = {
    read: (oid) => (oid === lost ? missing() : objects.read(oid)),
    size: (oid) => (oid === lost ? missing() : objects.size(oid)),
    mergeBases: (a, b) => objects.mergeBases(a, b),
    close: () => objects.close(),
  };
  const { files, reasons } = await classify({ ...change, objects: store }, configurationOf());
  expect(files.map(({ tier }) => tier)).toEqual(['high', 'low']);
  expect(reasons[0]).toMatchObject({ code: 'RISK_UNREADABLE', path: 'docs/a.md', message: 'not read: gone' });
});

test('what is too large to read is never low', async () => {
  const { tier, reasons } = await judge({ 'docs/a.md': 'x\n'.repeat(9 << 20) });
  expect(tier).toBe('medium');
  expect(reasons.map(({ code }) => code)).toContain('RISK_UNREADABLE');
});
