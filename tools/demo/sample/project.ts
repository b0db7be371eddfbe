/** The sample project as it stands on `main`: a small shop whose owners let one agent write tests and documents. */
export const AGENT = { login: 'acme-agent[bot]', slug: 'acme-agent', id: 4242 } as const;
export const REPOSITORY = 'acme/shop';
export const INTENT = 'tests-and-docs';
/** The upstream's name in the gateway's configuration. */
export const UPSTREAM = 'local';
/** The shop's own package mirror. */
export const MIRROR = 'packages.acme.example';

const CONFIGURATION = `version: 1
agents:
  "${AGENT.login}": { id: ${AGENT.id}, intents: [${INTENT}] }
intents:
  ${INTENT}:
    paths: ["test/**", "docs/**", "README.md"]
    maxTier: low
    models: ["${UPSTREAM}/*"]
    budget: { usd: 1.00, calls: 20, tokens: 100000 }
dependencies:
  registries: [${MIRROR}]
merge: { method: squash, tiers: [low] }
`;

const DISCOUNT = `/** The price in cents after a discount in percent, rounded half up; never below zero. */
export function discounted(cents: number, percent: number): number {
  if (percent < 0 || percent > 100) throw new RangeError(\`a discount of \${percent} percent\`);
  return Math.round((cents * (100 - percent)) / 100);
}
`;

const REFUND = `/** May this order still be refunded? Thirty days, and only what was paid. */
export function refundable(order: { paid: boolean; days: number }): boolean {
  return order.paid && order.days <= 30;
}
`;

const REFUND_TEST = `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refundable } from '../src/refund.ts';

test('a paid order is refundable for thirty days', () => {
  assert.equal(refundable({ paid: true, days: 30 }), true);
  assert.equal(refundable({ paid: true, days: 31 }), false);
});
`;

/** A lockfile whose one package comes from this host. */
export const lockfile = (host: string): string =>
  `${JSON.stringify(
    {
      name: 'shop',
      version: '1.0.0',
      lockfileVersion: 3,
      requires: true,
      packages: {
        '': { name: 'shop', version: '1.0.0', dependencies: { currency: '2.1.0' } },
        'node_modules/currency': {
          version: '2.1.0',
          resolved: `https://${host}/currency/-/currency-2.1.0.tgz`,
          integrity: `sha512-${Buffer.alloc(64, host).toString('base64')}`,
        },
      },
    },
    null,
    2,
  )}\n`;

export const BASE: Readonly<Record<string, string>> = {
  'README.md': '# Shop\n\nPrices, discounts and refunds.\n\n- [Refunds](docs/refunds.md)\n',
  'docs/refunds.md': '# Refunds\n\nA paid order can be refunded for thirty days.\n',
  'src/discount.ts': DISCOUNT,
  'src/refund.ts': REFUND,
  'test/refund.test.ts': REFUND_TEST,
  'package.json': `${JSON.stringify({ name: 'shop', version: '1.0.0', type: 'module', private: true, scripts: { test: 'node --test' }, dependencies: { currency: '2.1.0' } }, null, 2)}\n`,
  'package-lock.json': lockfile(MIRROR),
  '.github/sallyport.yml': CONFIGURATION,
  '.github/CODEOWNERS': '* @alice\n',
};
