import * as v from 'valibot';
import { agents, evidence, gate, intents } from './sections.ts';
import { count, globs, host, repositoryPath, serviceUrl, text, tier } from './values.ts';

const EXTENDS = /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+@(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const VETTED = /^[a-z]+:[^\s:]+$/;

const tiers = v.optional(
  v.strictObject({
    high: globs,
    medium: globs,
    low: globs,
    limits: v.optional(v.strictObject({ files: v.optional(count(), 300), lines: v.optional(count(), 5000) }), {}),
  }),
  {},
);

const dependencies = v.optional(
  v.strictObject({
    vetted: v.optional(v.array(v.pipe(v.string('has to be a text'), v.regex(VETTED, 'has to be like npm:lodash'))), []),
    registries: v.optional(v.array(host), []),
  }),
  {},
);

const merge = v.optional(
  v.strictObject({
    method: v.optional(v.picklist(['merge', 'squash', 'rebase'], 'has to be merge, squash or rebase'), 'squash'),
    tiers: v.optional(v.array(tier), ['low']),
    queue: v.optional(v.picklist(['auto', 'never', 'always'], 'has to be auto, never or always'), 'auto'),
  }),
  {},
);

const instance = v.union(
  [
    v.picklist(['public-good', 'github']),
    v.strictObject({
      trustedRoot: text,
      fulcio: v.optional(serviceUrl),
      rekor: v.optional(serviceUrl),
      tsa: v.optional(serviceUrl),
    }),
  ],
  'has to be public-good, github, or a mapping with trustedRoot',
);

/** `.github/sallyport.yml`. Every key is optional but `version`; what is absent has its safe default. */
export const configurationSchema = v.strictObject({
  version: v.literal(1, 'has to be the number 1'),
  extends: v.optional(
    v.pipe(
      v.string('has to be a text'),
      v.regex(EXTENDS, 'has to be pinned: owner/repository@ and the 40 digits of a commit'),
    ),
  ),
  tiers,
  critical: globs,
  dependencies,
  agents,
  intents,
  evidence,
  gate,
  merge,
  provenance: v.optional(
    v.strictObject({
      instance: v.optional(instance, 'public-good'),
      revocations: v.optional(v.array(repositoryPath, 'has to be a list of paths'), []),
    }),
    {},
  ),
  audit: v.optional(v.strictObject({ log: v.optional(text, '.sallyport/audit') }), {}),
});
