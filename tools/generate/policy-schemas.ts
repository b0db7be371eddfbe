import { configurationSchema } from '@sallyport/config';
import { classificationSchema, decisionSchema, factsSchema, policyInputSchema } from '@sallyport/policy';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';

const SCHEMAS: readonly (readonly [name: string, title: string, schema: GenericSchema])[] = [
  ['configuration', '.github/sallyport.yml', configurationSchema],
  ['facts', 'What a forge knows about a pull request', factsSchema],
  ['classification', 'What `sallyport classify` prints', classificationSchema],
  ['decision', 'What `sallyport gate` prints', decisionSchema],
  ['policy-input', 'The input of policy rules', policyInputSchema],
];

/** The JSON Schemas of the configuration, the facts and what the commands print, by path. */
export function policySchemas(): [path: string, content: string][] {
  return SCHEMAS.map(([name, title, schema]) => {
    const { $schema, ...rest } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
    return [`schemas/${name}.schema.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
  });
}
