import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseGatewayConfig } from '@sallyport/gateway';

const root = resolve(import.meta.dirname, '../../..');

test('docs/gateway.md explains every code that a call can be refused with, and no other', () => {
  const folder = join(root, 'packages/gateway/src');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const refused = sources.flatMap((source) =>
    Array.from(
      source.matchAll(/(?:refuse\(\s*\d{3},\s*|status: \d{3}, code: |const code = .*\? |: )'(GATEWAY_[A-Z0-9_]+)'/g),
      ([, code]) => code,
    ),
  );
  const thrown = new Set(
    sources.flatMap((source) => Array.from(source.matchAll(/SallyportError\(\{\s*code: '(\w+)'/g), ([, code]) => code)),
  );
  const documented = Array.from(
    readFileSync(join(root, 'docs/gateway.md'), 'utf8').matchAll(/`(GATEWAY_[A-Z0-9_]+)`/g),
    ([, code]) => code,
  );
  expect([...new Set(refused)].filter((code) => !thrown.has(code ?? '')).sort()).toEqual(
    [...new Set(documented)].filter((code) => code !== 'GATEWAY_UPSTREAM_STATUS').sort(),
  );
});

test('the example of a gateway beside a job is a configuration', () => {
  const bytes = readFileSync(join(root, 'examples/sidecar/gateway.yaml'));
  const surroundings = { env: { ANTHROPIC_API_KEY: 'key-of-the-example' }, cwd: root };
  expect(parseGatewayConfig(bytes, { name: 'gateway.yaml', surroundings }).sessionMinutes).toBe(30);
});
