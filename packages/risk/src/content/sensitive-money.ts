import { lineRule } from './line-rule.ts';

const MONEY =
  /\b(?:stripe|paypal|braintree|adyen|paddle|razorpay|mollie|klarna)\.\w+|\b(?:charge|capture|refund|void|settle|payout|transfer)_?(?:card|customer|payment|order|invoice|funds|amount|money)\b|\b(?:unit|total|sub_?total|net|gross|discount(?:ed)?|base|final|list|sale)_?(?:price|amount|cost)\w*\s*[-+*/]?=(?!=)|\b(?:price|amount|fee|tax|discount|vat)(?:_?(?:cents|minor|rate|percent))?\s*[-+*/]=|\b(?:tax|vat|discount|exchange|interest|commission)_?rate\w*\s*[:=]|\b(?:apply|calculate|compute)_?(?:discount|price|tax|total|vat|fee|refund)s?\b|\b(?:\w+[._])?(?:price|invoice|payment|refund|payout|discount|tax|fee)s?(?:_\w+|\.\w+)?\s*[-+*/]?[:=](?!=)/i;

export const sensitiveMoney = lineRule({
  code: 'RISK_MONEY',
  title: 'Payments and prices',
  why: 'A rounding, a sign or a rate that changes moves money, and nobody notices until the books are closed.',
  remedy: 'Have the owner of billing read the line; test the amounts.',
  words: [
    'stripe',
    'paypal',
    'braintree',
    'adyen',
    'paddle',
    'razorpay',
    'mollie',
    'klarna',
    'charge',
    'capture',
    'refund',
    'payout',
    'price',
    'amount',
    'discount',
    'tax',
    'vat',
    'fee',
    'commission',
    'interest',
    'exchange',
    'total',
    'invoice',
    'payment',
  ],
  added: MONEY,
  removed: MONEY,
});
