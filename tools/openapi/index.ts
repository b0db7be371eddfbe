/**
 * Regenerates packages/testing/openapi/github.json: the part of GitHub's published OpenAPI description that the
 * suite uses. The whole of it (@octokit/openapi, MIT) is 385 MB unpacked, hence an extract that is committed.
 *
 *   node tools/openapi/index.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract } from './extract.ts';
import { OPERATIONS } from './operations.ts';

const VERSION = '23.0.2';
const DESCRIPTION = 'package/generated/api.github.com.json';
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const target = join(root, 'packages/testing/openapi/github.json');

const scratch = mkdtempSync(join(tmpdir(), 'openapi-'));
try {
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', `@octokit/openapi@${VERSION}`], { cwd: scratch });
  const archive = readdirSync(scratch).find((name) => name.endsWith('.tgz'));
  if (archive === undefined) throw new Error('npm pack left no archive');
  execFileSync('tar', ['-xzf', archive, DESCRIPTION], { cwd: scratch });
  const description = JSON.parse(readFileSync(join(scratch, DESCRIPTION), 'utf8'));
  writeFileSync(target, `${JSON.stringify(extract(description, OPERATIONS))}\n`);
  execFileSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', target], { cwd: root, stdio: 'ignore' });
  process.stdout.write(`${OPERATIONS.length} operations, ${readFileSync(target).length} bytes\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
