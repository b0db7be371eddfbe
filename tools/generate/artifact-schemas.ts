import { artifactPolicySchema } from '@sallyport/artifact';
import { artifactVerificationSchema } from '@sallyport/engine/artifact';
import { toJsonSchema } from '@valibot/to-json-schema';

const SCHEMAS = [
  ['artifact-policy', 'What an artifact needs in order to be deployed', artifactPolicySchema],
  ['artifact-verification', 'What `sallyport verify-artifact` prints', artifactVerificationSchema],
] as const;

/** `schemas/artifact-*.schema.json`. Checks that JSON Schema cannot say are left out. */
export function artifactSchemas(): [path: string, content: string][] {
  return SCHEMAS.map(([name, title, schema]) => {
    const { $schema, ...rest } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
    return [`schemas/${name}.schema.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
  });
}
