import * as v from 'valibot';
import { count, identifier, text } from './values.ts';

const WORKFLOW = /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+\/\.github\/workflows\/[^@*\s/]+\.ya?ml@\S+$/;

/** A workflow at a reference, as certificates name it. */
export const workflow = v.pipe(
  v.string('has to be a text'),
  v.regex(WORKFLOW, 'has to be owner/repository/.github/workflows/file.yml@ref, without a wildcard'),
);

/** What may be asked of a signature beside who made it; whatever is left out is not asked. */
export const signerConditions = {
  repositoryId: v.optional(identifier),
  ownerId: v.optional(identifier),
  events: v.optional(v.pipe(v.array(text, 'has to be a list of events'), v.minLength(1, 'must not be empty'))),
  runner: v.optional(v.picklist(['github-hosted', 'self-hosted'], 'has to be github-hosted or self-hosted')),
  workflowCommit: v.optional(
    v.pipe(v.string('has to be a text'), v.regex(/^[0-9a-f]{40}$/, 'has to be the 40 digits of a commit')),
  ),
  maxAgeMinutes: v.optional(count(1)),
  timestamps: v.optional(count(1, 8)),
  logEntries: v.optional(count(1, 8)),
};
