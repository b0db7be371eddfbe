import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { trustPublicGood } from '@sallyport/provenance';
import { PUBLIC_GOOD_ROOT } from '../../../packages/provenance/src/roots/public-good.ts';

test('the public-good root is the one that @sigstore/tuf carries', () => {
  const path = createRequire(import.meta.url).resolve('@sigstore/tuf/seeds.json');
  const seeds = JSON.parse(readFileSync(path, 'utf8'));
  const [seed] = Object.values(seeds) as { targets: Record<string, string> }[];
  const root = JSON.parse(Buffer.from(seed?.targets['trusted_root.json'] ?? '', 'base64').toString());
  expect(PUBLIC_GOOD_ROOT).toEqual(root);
});

test('it can be read, and is read once', () => {
  expect(trustPublicGood().root.tlogs.map(({ baseUrl }) => baseUrl)).toContain('https://log2025-1.rekor.sigstore.dev');
  expect(trustPublicGood()).toBe(trustPublicGood());
});
