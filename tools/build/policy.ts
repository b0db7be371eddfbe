import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ensureTool } from '../go/install.ts';

const execute = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
const ENTRYPOINT = 'sallyport/rules';
const PACKS = ['identity', 'time', 'change', 'approvals', 'checks', 'freeze', 'intent', 'evidence', 'policies'];

interface CompiledRule {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  /** Who can mend it: author, reviewers, maintainers (of the base's configuration) or operator (of the workflow). */
  readonly who: string;
}

export interface CompiledPolicy {
  readonly wasm: Buffer;
  readonly sha256: string;
  /** SHA-256 (hex) of the Rego that it was made of: `sourcesDigest`. */
  readonly sources: string;
  readonly rules: readonly CompiledRule[];
}

/** Compiles `policies/` to WebAssembly with the pinned opa, and reads the rules' metadata. */
export async function compilePolicy(): Promise<CompiledPolicy> {
  const folder = mkdtempSync(join(tmpdir(), 'sallyport-policy-'));
  try {
    const bundle = join(folder, 'bundle.tar.gz');
    const sources = ['lib', 'rules'];
    const cwd = join(root, 'policies');
    await execute(await ensureTool('opa'), ['build', '-t', 'wasm', '-e', ENTRYPOINT, '-o', bundle, ...sources], {
      cwd,
    });
    await execute('tar', ['-xzf', bundle, '-C', folder, '/policy.wasm']);
    const wasm = readFileSync(join(folder, 'policy.wasm'));
    const sha256 = createHash('sha256').update(wasm).digest('hex');
    return { wasm, sha256, sources: sourcesDigest(), rules: await readRules(cwd) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** SHA-256 (hex) of the rules' sources by path: tells a compiled policy that has gone stale, without opa. */
export function sourcesDigest(): string {
  const hash = createHash('sha256');
  for (const folder of ['lib', 'rules']) {
    const names = readdirSync(join(root, 'policies', folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((one) => one.endsWith('.rego')).sort()) {
      const path = `${folder}/${name}`;
      hash
        .update(`${path}\0`)
        .update(readFileSync(join(root, 'policies', path)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

async function readRules(cwd: string): Promise<CompiledRule[]> {
  const { stdout } = await execute(await ensureTool('opa'), ['inspect', '-a', '-f', 'json', 'rules'], {
    cwd,
    maxBuffer: 64 * 1024 * 1024,
  });
  const { annotations } = JSON.parse(stdout) as { annotations: Annotation[] };
  const rules = annotations.flatMap(({ annotations: text, path }) => {
    const [, top, kind, pack, name] = path.map(({ value }) => value);
    if (top !== 'sallyport' || kind !== 'rules' || text.scope !== 'package') return [];
    const { id, remedy, who } = text.custom ?? {};
    const rule = { id, path: `${pack}.${name}`, title: text.title, why: text.description, remedy, who };
    if (isComplete(rule)) return [rule];
    throw new Error(`policies: ${pack}.${name} lacks a title, a description, an id, a remedy or who can mend it`);
  });
  const rank = (rule: CompiledRule): number => PACKS.indexOf(rule.id.split('.')[0] ?? '');
  return rules.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

function isComplete(rule: { readonly [K in keyof CompiledRule]: string | undefined }): rule is CompiledRule {
  return Object.values(rule).every((text) => text !== undefined);
}

interface Annotation {
  readonly annotations: {
    readonly scope: string;
    readonly title?: string;
    readonly description?: string;
    readonly custom?: { readonly id?: string; readonly remedy?: string; readonly who?: string };
  };
  readonly path: readonly { readonly value: string }[];
}

/** Writes `policy.wasm` and `manifest.json` (its digest, and the rules with their texts) into a folder. */
export async function buildPolicy(outDir: string): Promise<void> {
  const { wasm, ...manifest } = await compilePolicy();
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, 'policy.wasm'), wasm);
  writeFileSync(join(outDir, 'manifest.json'), `${JSON.stringify({ entrypoint: ENTRYPOINT, ...manifest }, null, 2)}\n`);
}

/** The text of packages/policy/src/compiled/policy.ts: the same, as a module that every bundle can carry. */
export async function policyModule(): Promise<string> {
  const { wasm, ...manifest } = await compilePolicy();
  const packed = gzipSync(wasm, { level: 9 }).toString('base64');
  return `// Made by \`npm run generate\` from policies/; do not edit.\nexport const COMPILED = ${JSON.stringify({ ...manifest, wasm: packed }, null, 2)} as const;\n`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(root, 'packages/policy/src/compiled/policy.ts'), await policyModule());
  await buildPolicy(join(root, 'dist/policy'));
}
