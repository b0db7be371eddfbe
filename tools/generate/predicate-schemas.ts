import { PREDICATE_SCHEMAS } from '@sallyport/evidence';
import { toJsonSchema } from '@valibot/to-json-schema';

const PAGES = 'https://sallyport-ci.github.io/sallyport/schemas/predicates';

/**
 * `schemas/predicates/*.schema.json`: what each predicate has to have in order to be read. Rules between fields (a PASSED
 * result without failed tests) are not in them; docs/predicates has those.
 */
export function predicateSchemas(): [path: string, content: string][] {
  return Object.entries(PREDICATE_SCHEMAS).map(([name, schema]) => {
    const { $schema, ...rest } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
    const file = `${name}.schema.json`;
    const document = { $schema, $id: `${PAGES}/${file}`, title: `Predicate ${name}`, ...rest };
    return [`schemas/predicates/${file}`, `${JSON.stringify(document, null, 2)}\n`];
  });
}
