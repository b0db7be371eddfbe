import { costPredicateSchema, gatewaySchema, receiptSchema, receiptsPredicateSchema } from '@sallyport/gateway';
import { toJsonSchema } from '@valibot/to-json-schema';

const PAGES = 'https://sallyport-ci.github.io/sallyport/schemas';

const SCHEMAS = [
  ['gateway', 'The model gateway’s configuration, gateway.yml', gatewaySchema],
  ['receipt', 'One line of a chain of receipts', receiptSchema],
  ['predicates/model-receipts', 'Predicate model-receipts', receiptsPredicateSchema],
  ['predicates/model-cost', 'Predicate model-cost', costPredicateSchema],
] as const;

/** The gateway's configuration, its receipts and what they cost, below `schemas`. Checks that JSON Schema cannot say are left out. */
export function gatewaySchemas(): [path: string, content: string][] {
  return SCHEMAS.map(([name, title, schema]) => {
    const { $schema, ...rest } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
    const $id = name.startsWith('predicates/') ? { $id: `${PAGES}/${name}.schema.json` } : {};
    return [`schemas/${name}.schema.json`, `${JSON.stringify({ $schema, ...$id, title, ...rest }, null, 2)}\n`];
  });
}
