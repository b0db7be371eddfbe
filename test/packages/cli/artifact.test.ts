import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseYaml } from '@sallyport/config';
import { sha256 } from '@sallyport/core';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { bundle, COMMIT, person, policyText, verdict } from '../../support/artifact-world.ts';
import { type FakeRegistry, startFakeRegistry } from '../artifact/fake-registry.ts';
import { sallyport, scratch } from './support.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const people = { builder: person(), gate: person() };
let folder: string;
let registry: FakeRegistry;
const at = (name: string) => join(folder, name);
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
  return at(name);
};

beforeAll(async () => {
  folder = scratch();
  registry = await startFakeRegistry();
  write('app.zip', 'the bytes');
  write('builder.pem', people.builder.privateKey);
  write(
    'policy.yml',
    policyText(people, 'sbom: { denyPackages: ["pkg:npm/evil"] }\nvulnerabilities: { failOn: high }\n'),
  );
  write('sbom.json', '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"name":"a","purl":"pkg:npm/a@1"}]}');
  write('osv.json', '{"results":[]}');
});
afterAll(() => registry.close());

const built = () => [
  ...['--build-command', 'make', '--source', `git+https://github.com/acme/shop@${COMMIT}`],
  ...['--builder', 'https://acme.test/builder', '--key', at('builder.pem')],
];
const reports = () => ['--sbom', at('sbom.json'), '--vulnerabilities', at('osv.json')];
const attest = (out: string, ...more: string[]) => sallyport(['attest', '--out', at(out), ...built(), ...more]);
const verify = async (...more: string[]) => {
  const { status, out, err } = await sallyport([
    'verify-artifact',
    '--policy',
    at('policy.yml'),
    '--format',
    'json',
    ...more,
  ]);
  return { status, printed: JSON.parse(out || '{}'), err };
};

async function withVerdict(out: string, change = {}): Promise<string[]> {
  const made = await bundle(verdict(change), people.gate, 'verdict');
  mkdirSync(at(out), { recursive: true });
  write(`${out}/verdict.sigstore.json`, made.bytes);
  return ['--evidence-dir', at(out)];
}

test('a file: signed, judged, and summed up; a changed byte is denied', async () => {
  expect(await attest('one', '--artifact', at('app.zip'), ...reports(), '--format', 'json')).toMatchObject({
    status: 0,
  });
  const evidence = await withVerdict('one');
  const asked = ['--artifact', at('app.zip'), ...evidence, '--summary-dir', folder];
  expect(await verify(...asked)).toMatchObject({
    status: 0,
    printed: {
      decision: 'allow',
      artifacts: [{ commit: COMMIT, artifact: { digest: { sha256: sha256('the bytes') } } }],
    },
  });
  const summary = JSON.parse(readFileSync(at('verification-summary.intoto.json'), 'utf8'));
  expect(summary).toMatchObject({ predicate: { verificationResult: 'PASSED' } });
  write('other.zip', 'The bytes');
  expect(await verify('--artifact', at('other.zip'), ...evidence)).toMatchObject({
    status: 1,
    printed: { decision: 'deny' },
  });
  expect(await verify('--artifact', at('app.zip'), '--artifact', at('other.zip'), ...evidence)).toMatchObject({
    status: 1,
  });
});

test('what is printed, allowed or denied, fits its schema, and the policy its own', async () => {
  const schemaOf = (name: string) => JSON.parse(readFileSync(join(ROOT, `schemas/${name}.schema.json`), 'utf8'));
  const ajv = new Ajv({ allErrors: true });
  addFormats.default(ajv);
  const printed = ajv.compile(schemaOf('artifact-verification'));
  for (const evidence of [await withVerdict('one'), await withVerdict('one', { decision: 'deny' })]) {
    const { printed: value } = await verify('--artifact', at('app.zip'), ...evidence);
    expect([printed(value), printed.errors]).toEqual([true, null]);
  }
  const policy = ajv.compile(schemaOf('artifact-policy'));
  const { value } = parseYaml(readFileSync(at('policy.yml')), { name: 'policy.yml' });
  expect([policy(value), policy.errors]).toEqual([true, null]);
  expect(policy({ ...(value as object), bilder: {} })).toBe(false);
});

test('an image: what is signed hangs on it and is found there; another image has none of it', async () => {
  const digest = registry.putImage('1.0', 'first');
  expect(await attest('two', '--image', `${registry.host}/acme/shop:1.0`, ...reports())).toMatchObject({ status: 0 });
  const only = await withVerdict('verdicts');
  expect(await verify('--image', `${registry.host}/acme/shop@${digest}`, ...only)).toMatchObject({ status: 0 });
  const other = registry.putImage('1.0', 'second');
  expect(await verify('--image', `${registry.host}/acme/shop@${digest}`, ...only)).toMatchObject({ status: 0 });
  expect(await verify('--image', `${registry.host}/acme/shop:1.0`, ...only)).toMatchObject({ status: 1 });
  expect(await verify('--image', `${registry.host}/acme/shop@${other}`, ...only)).toMatchObject({ status: 1 });
});

test('a person reads the outcome first, then every rule, and what to do', async () => {
  await attest('three', '--artifact', at('app.zip'), ...reports());
  const asked = [
    'verify-artifact',
    '--policy',
    at('policy.yml'),
    '--artifact',
    at('app.zip'),
    '--evidence-dir',
    at('three'),
  ];
  const { out, status } = await sallyport(asked);
  expect(status).toBe(1);
  expect(out.split('\n')[0]).toBe(`deny  app.zip  sha256:${sha256('the bytes')}`);
  expect(out).toContain(`✗ artifact.verdict         no verdict of the gate about ${COMMIT} counts`);
  expect(out).toContain('Give the verdict of the commit');
});

test.each<[string, () => string[], string]>([
  ['no artifact', () => [], 'CLI_USAGE'],
  ['an artifact that is not there', () => ['--artifact', at('absent')], 'ARTIFACT_UNREADABLE'],
  ['an image that is not there', () => ['--image', `${registry.host}/acme/shop:9`], 'REGISTRY_FAILED'],
  ['no image', () => ['--image', 'shop'], 'REGISTRY_REFERENCE_INVALID'],
  ['a branch as commit', () => ['--artifact', at('app.zip'), '--commit', 'main'], 'CLI_USAGE'],
])('%s: status 2, and the decision is an error', async (_, more, code) => {
  expect(await verify(...more())).toMatchObject({ status: 2, printed: { decision: 'error', error: { code } } });
});

test.each<[string, string[]]>([
  ['a source without a commit', ['--source', 'git+https://github.com/acme/shop@main']],
  ['a builder that is no URI', ['--builder', 'me']],
  ['a Statement as well', ['--statement', 'x']],
])('attest --artifact with %s: status 2', async (_, more) => {
  const { status, out } = await attest('four', '--artifact', at('app.zip'), ...more, '--format', 'json');
  expect([status, JSON.parse(out).error.code]).toEqual([2, 'ATTEST_ARTIFACT_OPTIONS']);
});
