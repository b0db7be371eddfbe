import { parseYaml, signerConditions, validate, workflow } from '@sallyport/config';
import { SallyportError } from '@sallyport/core';
import * as v from 'valibot';
import { expectationOf, type NamedSigner, type SignerExpectation } from './expectation.ts';

/** Whom to believe for which predicate. */
export interface TrustPolicy {
  readonly signers: readonly SignerExpectation[];
}

const url = v.pipe(v.string('has to be a URL'), v.url('has to be a URL'));
const believed = {
  issuer: url,
  predicates: v.pipe(v.array(url, 'has to be a list of predicate types'), v.minLength(1, 'must not be empty')),
  ...signerConditions,
};
const signer = v.strictObject({ workflow: v.optional(workflow), identity: v.optional(url), ...believed });
const schema = v.strictObject({
  version: v.literal(1, 'has to be the number 1'),
  /** The forge whose workflows are named; a GitHub Enterprise Server has its own. */
  server: v.optional(url, 'https://github.com'),
  signers: v.pipe(v.array(signer, 'has to be a list of signers'), v.minLength(1, 'must not be empty')),
});

/**
 * Reads a policy of whom to believe (YAML or JSON, as strict as `.github/sallyport.yml`); docs/provenance.md has it.
 * @throws SallyportError PROVENANCE_POLICY_SIGNER, and CONFIG_… with file, line and column
 */
export function parseTrustPolicy(source: Uint8Array, { name }: { readonly name: string }): TrustPolicy {
  const { server, signers } = validate(schema, parseYaml(source, { name }), { name });
  return {
    signers: signers.map(({ workflow: named, identity, predicates, ...signed }, index) => {
      if ((named === undefined) === (identity === undefined)) throw ambiguous(name, index);
      const expectation = expectationOf({ ...signed, workflow: named ?? '' } as NamedSigner, server);
      return { ...expectation, ...(identity !== undefined && { identity }), predicateTypes: predicates };
    }),
  };
}

function ambiguous(name: string, index: number): SallyportError {
  return new SallyportError({
    code: 'PROVENANCE_POLICY_SIGNER',
    message: `${name}: "signers[${index}]" has to name either a workflow or an identity`,
    remedy: 'Give "workflow: owner/repository/.github/workflows/file.yml@ref", or "identity" with the URI of another.',
  });
}
