import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openGitStore } from '@sallyport/change';
import { defaultConfiguration } from '@sallyport/config';
import { evaluateOwnPolicies } from '@sallyport/engine';
import { policyInput } from '@sallyport/policy';
import fc from 'fast-check';
import { readCompiled } from '../../../packages/engine/src/own-policies/bundle.ts';
import { allowedInput } from '../policy/inputs.ts';
import { makeRepository, removeRepositories } from './repository.ts';

afterAll(removeRepositories);

/** A bundle that the real opa made of `approvals.rego` beside it. */
const bundle = readFileSync(resolve(import.meta.dirname, '../../fixtures/policy/bundle.tar.gz'));
const MODULE = Buffer.from(readCompiled('bundle.tar.gz', bundle).module);

/** A tar archive (POSIX ustar) with these members. */
function tarOf(members: readonly (readonly [string, Uint8Array | string])[]): Buffer {
  const blocks = members.map(([name, content]) => {
    const bytes = Buffer.from(content);
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write('0000600\0', 100);
    header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write('0\0ustar\x0000', 156);
    return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

const bundleOf = (...members: [string, Uint8Array | string][]): Buffer => gzipSync(tarOf(members));

async function evaluate(files: Record<string, Buffer | string>, paths: string[], reviews = true) {
  const { directory, base } = makeRepository({ files: { 'a.txt': 'a\n', ...files } }, []);
  const objects = await openGitStore(directory);
  try {
    const defaults = defaultConfiguration();
    const configuration = { ...defaults, gate: { ...defaults.gate, policies: paths } };
    const input = allowedInput();
    const facts = input.facts && { ...input.facts, reviews: reviews ? input.facts.reviews : [] };
    const question = () => policyInput({ ...input, facts });
    return await evaluateOwnPolicies({ base, objects }, configuration, question, { path: '/nonexistent/opa' });
  } finally {
    await objects.close();
  }
}

describe('compiled policies', () => {
  test.each([
    ['a bundle', 'policy/bundle.tar.gz', bundle],
    ['a module', 'policy/policy.wasm', MODULE],
  ])('are evaluated without opa: %s', async (_, path, bytes) => {
    expect(await evaluate({ [path]: bytes }, [path])).toEqual({
      evaluated: [path],
      denials: [],
      warnings: [],
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const denied = await evaluate({ [path]: bytes }, [path], false);
    expect(denied?.denials).toEqual([{ name: 'approvals.deny', message: '0 of 1 approvals' }]);
  });

  test('are told from others by their digest', async () => {
    const other = bundleOf(['/data.json', '{"a":1}'], ['/policy.wasm', MODULE]);
    const [first, second] = [
      await evaluate({ 'a.tar.gz': bundle }, ['a.tar.gz']),
      await evaluate({ 'a.tar.gz': other }, ['a.tar.gz']),
    ];
    expect(first?.sha256).not.toBe(second?.sha256);
  });

  test('need the opa for the Rego beside them', async () => {
    const files = { 'a.wasm': MODULE, 'a.rego': 'package main\n\ndeny contains "no" if false\n' };
    const both = await evaluate(files, ['a.wasm', 'a.rego']);
    expect(both).toMatchObject({ evaluated: [], denials: [{ name: 'POLICIES_OPA_MISSING' }] });
  });

  test.each<[string, Record<string, Buffer>, string, string]>([
    ['that are no archive', { 'a.tar.gz': Buffer.from('no') }, 'a.tar.gz', 'POLICIES_BUNDLE_INVALID'],
    ['that are no module', { 'a.wasm': Buffer.from('no') }, 'a.wasm', 'POLICIES_MODULE_INVALID'],
    ['without a module', { 'a.tar.gz': bundleOf(['/data.json', '{}']) }, 'a.tar.gz', 'POLICIES_BUNDLE_INVALID'],
    ['with an empty module', { 'a.tar.gz': bundleOf(['/policy.wasm', '']) }, 'a.tar.gz', 'POLICIES_MODULE_INVALID'],
    [
      'with two modules of one name',
      { 'a.tar.gz': bundleOf(['/policy.wasm', MODULE], ['./policy.wasm', MODULE]) },
      'a.tar.gz',
      'POLICIES_BUNDLE_INVALID',
    ],
    [
      'with a module in a folder',
      { 'a.tar.gz': bundleOf(['/policy.wasm', MODULE], ['/b/policy.wasm', MODULE]) },
      'a.tar.gz',
      'POLICIES_BUNDLE_INVALID',
    ],
    [
      'with data in a folder',
      { 'a.tar.gz': bundleOf(['/policy.wasm', MODULE], ['/b/data.yaml', 'a: 1']) },
      'a.tar.gz',
      'POLICIES_BUNDLE_INVALID',
    ],
    [
      'with data of no kind',
      { 'a.tar.gz': bundleOf(['/policy.wasm', MODULE], ['/data.json', '[]']) },
      'a.tar.gz',
      'POLICIES_BUNDLE_INVALID',
    ],
    [
      'with a doubled key in their data',
      { 'a.tar.gz': bundleOf(['/policy.wasm', MODULE], ['/data.json', '{"a":1,"a":2}']) },
      'a.tar.gz',
      'JSON_DUPLICATE_KEY',
    ],
    [
      'with a configuration of their own',
      { 'a.tar.gz': bundleOf(['/policy.wasm', MODULE], ['/data.json', '{"configuration":{}}']) },
      'a.tar.gz',
      'POLICIES_BUNDLE_INVALID',
    ],
    [
      'with something behind their end',
      { 'a.tar.gz': gzipSync(Buffer.concat([tarOf([['/policy.wasm', MODULE]]), Buffer.from('x')])) },
      'a.tar.gz',
      'POLICIES_BUNDLE_INVALID',
    ],
    [
      'whose archive is cut short',
      {
        'a.tar.gz': gzipSync(
          tarOf([
            ['/policy.wasm', MODULE],
            ['/data.json', 'x'.repeat(600)],
          ]).subarray(0, -1700),
        ),
      },
      'a.tar.gz',
      'POLICIES_BUNDLE_INVALID',
    ],
    ['that are cut short', { 'a.tar.gz': bundle.subarray(0, -10) }, 'a.tar.gz', 'POLICIES_BUNDLE_INVALID'],
    ['that swell', { 'a.tar.gz': gzipSync(Buffer.alloc(65 * 1024 * 1024)) }, 'a.tar.gz', 'POLICIES_BUNDLE_INVALID'],
    ['in a folder, which has to hold Rego', { 'policy/a.wasm': MODULE }, 'policy', 'POLICIES_MISSING'],
  ])('deny %s', async (_, files, path, code) => {
    const result = await evaluate(files, [path]);
    expect(result).toMatchObject({ evaluated: [], denials: [{ name: code }], sha256: null });
  });

  test('are read or refused, whatever bytes they have', () => {
    const refusal = expect.objectContaining({ code: expect.stringMatching(/^(POLICIES_BUNDLE_INVALID|JSON_)/) });
    fc.assert(
      fc.property(fc.nat(1023), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const archive = tarOf([
          ['/data.json', '{}'],
          ['/policy.wasm', 'abc'],
        ]);
        archive[at] = byte;
        try {
          expect(Buffer.from(readCompiled('a.tar.gz', gzipSync(archive)).module)).toHaveLength(3);
        } catch (error) {
          expect(error).toEqual(refusal);
        }
      }),
    );
  });
});
