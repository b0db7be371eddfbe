import { isSourceExtension } from '../paths/languages.ts';
import type { ParsedName } from '../paths/parsed-name.ts';
import { ordinaryRule } from '../paths/path-rule.ts';

const WORDS = new Set([
  ...[
    'billing',
    'payment',
    'payments',
    'payout',
    'payouts',
    'invoice',
    'invoices',
    'invoicing',
    'pricing',
    'price',
    'prices',
    'wallet',
    'wallets',
    'coupon',
    'coupons',
    'discount',
    'discounts',
    'refund',
    'refunds',
  ],
  ...[
    'stripe',
    'paypal',
    'braintree',
    'adyen',
    'chargeback',
    'chargebacks',
    'paywall',
    'ledger',
    'settlement',
    'tax',
    'taxes',
    'vat',
  ],
]);

/** Of a shop, unless the path speaks of version control. */
const CHECKOUT = new Set(['checkout', 'checkouts']);
const VERSION_CONTROL = new Set([
  'git',
  'svn',
  'hg',
  'vcs',
  'scm',
  'branch',
  'repo',
  'repository',
  'worktree',
  'clone',
]);

export function isAboutMoney(name: ParsedName): boolean {
  if (!isSourceExtension(name.extension) && !/^(json5?|ya?ml|toml|xml)$/.test(name.extension)) return false;
  const words = [...name.folderWords, ...name.words];
  if (words.some((word) => WORDS.has(word))) return true;
  return words.some((word) => CHECKOUT.has(word)) && !words.some((word) => VERSION_CONTROL.has(word));
}

/** Payment and price code, by path. */
export const billing = ordinaryRule({
  code: 'RISK_BILLING',
  title: 'Billing and prices',
  why: 'Money moves by what it says, and a mistake is paid before it is found.',
  remedy: 'Have somebody who knows the accounts read it; add tests with amounts and currencies.',
  class: 'source',
  tier: 'high',
  what: 'code about payments, prices or invoices, by its path',
  claims: isAboutMoney,
});
