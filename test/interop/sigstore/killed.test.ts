import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sha256 } from '@sallyport/core';
import { trustRoot, verifyBundle } from '@sallyport/provenance';
import { verifyBlobAttestation } from './cosign.ts';
import { type Front, startFront } from './front.ts';
import { type Stack, startStack } from './stack.ts';

/** The command is killed at each moment of a signature; the second run has to complete it, and log nothing twice. */
const ROOT = resolve(import.meta.dirname, '../../..');
const NODE = join(ROOT, 'node_modules/.bin/node');
const TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
const WORKFLOW = 'acme/shop/.github/workflows/ci.yml@refs/heads/main';
const IDENTITY = `https://github.com/${WORKFLOW}`;
const statement = (number: number) => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'blob.txt', digest: { sha256: sha256('hello\n') } }],
  predicateType: TYPE,
  predicate: { result: 'PASSED', passedTests: [`test ${number}`] },
});

type Service = 'fulcio' | 'tsa' | 'rekor';
let stack: Stack;
let fronts: Record<Service, Front>;
let round = 0;
beforeAll(async () => {
  stack = await startStack();
  const { fulcio, tsa, rekor } = stack.urls;
  fronts = {
    fulcio: await startFront(fulcio),
    tsa: await startFront(tsa),
    rekor: await startFront(rekor, at('rekor')),
  };
  const config = readFileSync(stack.signingConfig, 'utf8');
  writeFileSync(
    at('fronts.json'),
    config.replaceAll(fulcio, fronts.fulcio.url).replaceAll(tsa, fronts.tsa.url).replaceAll(rekor, fronts.rekor.url),
  );
}, 120_000);
afterAll(async () => {
  await Promise.all(Object.values(fronts ?? {}).map((front) => front.close()));
  await stack?.stop();
});

const at = (name: string) => join(stack.folder, name);
/** How many entries the log has. */
const size = () => Number(readFileSync(at('rekor/checkpoint'), 'utf8').split('\n')[1]);
const out = () => at(`out-${round}.json`);
const pending = () => `${out()}.pending`;

function start(): ChildProcess {
  writeFileSync(at('token'), stack.issuer.token('sigstore', { job_workflow_ref: WORKFLOW }));
  const argv = ['packages/cli/src/bin.ts', 'attest', '--statement', at(`statement-${round}.json`), '--out', out()];
  const sigstore = ['--identity-token', at('token'), '--signing-config', at('fronts.json')];
  return spawn(NODE, [...argv, ...sigstore, '--trusted-root', stack.trustedRoot], { cwd: ROOT, stdio: 'ignore' });
}

const ended = (child: ChildProcess) => new Promise<number | null>((done) => child.once('exit', done));

async function killedAt(service: Service, moment: 'request' | 'answer'): Promise<void> {
  round += 1;
  writeFileSync(at(`statement-${round}.json`), JSON.stringify(statement(round)));
  const held = fronts[service].hold(moment);
  const child = start();
  const end = ended(child);
  await held;
  child.kill('SIGKILL');
  expect(await end).toBeNull();
  expect(existsSync(out())).toBe(false);
}

async function expectBelieved(): Promise<void> {
  const trust = trustRoot(readFileSync(stack.trustedRoot), { name: 'root' });
  const signers = [{ identity: IDENTITY, issuer: stack.issuer.issuer }];
  expect(await verifyBundle(readFileSync(out()), { trust, expect: { signers } })).toMatchObject({ verified: true });
  writeFileSync(at('blob.txt'), 'hello\n');
  const asked = { bundle: out(), blob: at('blob.txt'), type: TYPE, trustedRoot: stack.trustedRoot };
  expect(
    await verifyBlobAttestation(stack.folder, { ...asked, identity: IDENTITY, issuer: stack.issuer.issuer }),
  ).toMatchObject({ status: 0 });
}

test.each<[string, Service, 'request' | 'answer', { readonly kept: boolean; readonly certificates: number }]>([
  ['before Fulcio is asked', 'fulcio', 'request', { kept: false, certificates: 1 }],
  ['before Fulcio has answered', 'fulcio', 'answer', { kept: false, certificates: 2 }],
  ['before the time is known', 'tsa', 'request', { kept: false, certificates: 2 }],
  ['when it has the time, before the log is asked', 'rekor', 'request', { kept: true, certificates: 1 }],
  ['when the log has it, before it has answered', 'rekor', 'answer', { kept: true, certificates: 1 }],
])('killed %s: the second run completes it, with one entry', async (_, service, moment, { kept, certificates }) => {
  const [before, asked] = [size(), fronts.fulcio.passed()];
  await killedAt(service, moment);
  expect(existsSync(pending())).toBe(kept);
  expect(await ended(start())).toBe(0);
  await expectBelieved();
  expect([size() - before, fronts.fulcio.passed() - asked, existsSync(pending())]).toEqual([1, certificates, false]);
});

test('killed when the bundle is written, before the note of it is removed: nothing is made again', async () => {
  await killedAt('rekor', 'request');
  const note = readFileSync(pending());
  expect(await ended(start())).toBe(0);
  const [entries, asked] = [size(), fronts.fulcio.passed()];
  writeFileSync(pending(), note);
  expect(await ended(start())).toBe(0);
  await expectBelieved();
  expect([size(), fronts.fulcio.passed()]).toEqual([entries, asked]);
});

test.each([
  ['of another Statement', (note: string) => note.replace(/"payload":"[^"]+"/, '"payload":"e30="')],
  [
    'for another log',
    (note: string) => note.replace(/"missing":\[\{"url":"[^"]+/, '"missing":[{"url":"http://127.0.0.1:9'),
  ],
  ['that is no note', () => '{}'],
])('a note %s is not gone on from: the Statement is signed anew', async (_, change) => {
  await killedAt('rekor', 'request');
  const asked = fronts.fulcio.passed();
  writeFileSync(pending(), change(readFileSync(pending(), 'utf8')));
  expect(await ended(start())).toBe(0);
  await expectBelieved();
  expect(fronts.fulcio.passed() - asked).toBe(1);
  rmSync(out());
});
