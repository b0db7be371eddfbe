import { gatewaySchema, receiptSchema } from '@sallyport/gateway';
import { toJsonSchema } from '@valibot/to-json-schema';

const SCHEMAS = [
  ['gateway', 'The model gateway’s configuration, gateway.yml', gatewaySchema],
  ['receipt', 'One line of a chain of receipts', receiptSchema],
] as const;

/** `schemas/gateway.schema.json` and `schemas/receipt.schema.json`. Checks that JSON Schema cannot say are left out. */
export function gatewaySchemas(): [path: string, content: string][] {
  return SCHEMAS.map(([name, title, schema]) => {
    const { $schema, ...rest } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
    return [`schemas/${name}.schema.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
  });
}
