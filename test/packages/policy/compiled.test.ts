import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { POLICY_SHA256, RULES } from '@sallyport/policy';
import { sourcesDigest } from '../../../tools/build/policy.ts';

const dist = resolve(import.meta.dirname, '../../../dist/policy');
const manifest = JSON.parse(readFileSync(`${dist}/manifest.json`, 'utf8'));

describe('the compiled rules', () => {
  test('were made of the Rego that is there; otherwise run node tools/build/policy.ts', () => {
    expect(manifest.sources).toBe(sourcesDigest());
  });

  test('are the same in dist as in the package', () => {
    const wasm = createHash('sha256')
      .update(readFileSync(`${dist}/policy.wasm`))
      .digest('hex');
    expect([wasm, manifest.sha256]).toEqual([POLICY_SHA256, POLICY_SHA256]);
    expect(manifest.rules).toEqual(RULES);
  });

  test('each have an id of their own, a reason, a remedy and somebody who can mend it', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { id, path, title, why, remedy, who } of RULES) {
      expect(path.replaceAll('_', '-')).toBe(id);
      expect([title, why].every((text) => text.length > 10)).toBe(true);
      expect(remedy).toMatch(/^[A-Z].*\.$/);
      expect(['author', 'reviewers', 'maintainers', 'operator']).toContain(who);
    }
  });
});
