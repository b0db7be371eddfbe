import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Classification, PREDICATE_BASE, type Statement, sha256 } from '@sallyport/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { mergeStatement } from '../../actions/auto-merge/src/record.ts';
import { classificationStatement } from '../../actions/classify-risk/src/main.ts';
import { modelCallStatement } from '../../actions/model-gateway-call/src/main.ts';
import { ROOT } from './yaml.ts';

const subject = { gitCommit: 'a'.repeat(40), gitTree: 'b'.repeat(40), patchSha256: 'c'.repeat(64) };
const classification: Classification = {
  schema: 'sallyport/classification/v1',
  tier: 'medium',
  reasons: [{ code: 'RISK_SOURCE', tier: 'medium', path: 'src/a.js', message: 'source code' }],
  files: [],
  subject,
  inputs: { change: sha256('x') },
};
const call = {
  gateway: 'http://127.0.0.1:8787',
  asked: 'anthropic/claude',
  taskSha256: sha256('task'),
  text: 'hi',
  last: {
    answer: { text: 'hi', model: 'claude-1', usage: { input: 1, output: 1 }, complete: true, toolCalls: [] },
    receipt: 'run-1/0',
    promptSha256: sha256('prompt'),
    responseSha256: sha256('response'),
  },
  earlier: [],
  at: '2026-11-22T10:00:00Z',
};
const record = {
  target: { repositoryId: 1, repository: 'acme/shop', pullRequest: 7, baseRef: 'main', baseCommit: 'd'.repeat(40) },
  method: 'squash',
  merged: { gitCommit: 'e'.repeat(40), gitTree: 'b'.repeat(40) },
  verdict: {
    digest: { sha256: sha256('bundle') },
    signer: 'https://github.com/acme/ci/.github/workflows/gate.yml@main',
  },
  at: '2026-11-22T10:00:00Z',
} as const;

const STATEMENTS: readonly (readonly [name: string, statement: Statement])[] = [
  ['classification', classificationStatement(classification)],
  ['model-call', modelCallStatement(call, subject)],
  ['merge', mergeStatement(subject, record)],
];

describe.each(STATEMENTS)('the predicate %s', (name, statement) => {
  const schema = JSON.parse(readFileSync(join(ROOT, `schemas/predicates/${name}.schema.json`), 'utf8'));
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);

  test('has a page at its type, and a schema that it fits', () => {
    expect(statement.predicateType).toBe(`${PREDICATE_BASE}/${name}/v1`);
    expect(existsSync(join(ROOT, `docs/predicates/${name}.md`))).toBe(true);
    expect([validate(statement.predicate), validate.errors]).toEqual([true, null]);
  });

  test('would not fit without any one of its fields', () => {
    const predicate = statement.predicate as Record<string, unknown>;
    for (const field of schema.required as string[]) {
      const { [field]: _, ...rest } = predicate;
      expect([field, validate(rest)]).toEqual([field, false]);
    }
  });

  test('every field of it stands on the page', () => {
    const page = readFileSync(join(ROOT, `docs/predicates/${name}.md`), 'utf8');
    for (const field of Object.keys(schema.properties)) expect(page).toContain(`\`${field}`);
  });
});
