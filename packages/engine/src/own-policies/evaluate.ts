import type { Change } from '@sallyport/change';
import type { Configuration } from '@sallyport/config';
import { digestOf, SallyportError, sha256 } from '@sallyport/core';
import type { OwnPolicies, PolicyInput } from '@sallyport/policy';
import { type CollectedPolicies, collectPolicies } from './collect.ts';
import { type Findings, sorted } from './findings.ts';
import type { OpaOptions } from './opa/find.ts';
import { type Evaluator, evaluateSources } from './sources.ts';

/**
 * Evaluates a team's own policies, as they are at the base commit: Rego by opa, compiled ones in this process. What
 * their `deny` and `violation` rules say joins the decision. `input` is the gate's (schemas/policy-input.schema.json),
 * `data.configuration` the configuration. What cannot be read or evaluated denies.
 */
export async function evaluateOwnPolicies(
  change: Pick<Change, 'base' | 'objects'>,
  configuration: Configuration,
  input: () => PolicyInput,
  opa: OpaOptions = {},
): Promise<OwnPolicies | undefined> {
  const { policies: paths } = configuration.gate;
  if (paths.length === 0) return undefined;
  try {
    const collected = await collectPolicies(change, paths);
    const { findings, evaluator } = await evaluateAll(collected, configuration, input(), opa);
    return {
      evaluated: paths,
      denials: sorted(findings.flatMap(({ denials }) => denials)),
      warnings: sorted(findings.flatMap(({ warnings }) => warnings)),
      sha256: digestOfPolicies(collected, evaluator),
      ...(evaluator !== undefined && { opa: evaluator }),
    };
  } catch (error) {
    if (!(error instanceof SallyportError)) throw error;
    const denials = [{ name: error.code, message: `${error.message}. ${error.remedy}` }];
    return { evaluated: [], denials, warnings: [], sha256: null };
  }
}

async function evaluateAll(
  { sources, compiled }: CollectedPolicies,
  configuration: Configuration,
  input: PolicyInput,
  opa: OpaOptions,
): Promise<{ readonly findings: readonly Findings[]; readonly evaluator?: Evaluator }> {
  const findings: Findings[] = [];
  if (compiled.length > 0) {
    // Archives and modules are rare, and their readers large.
    const { evaluateCompiled } = await import('./compiled.ts');
    findings.push(...compiled.map((file) => evaluateCompiled(file, configuration, input)));
  }
  if (sources.length === 0) return { findings };
  const { evaluator, ...found } = await evaluateSources(sources, configuration, input, opa);
  return { findings: [...findings, found], evaluator };
}

function digestOfPolicies({ sources, compiled }: CollectedPolicies, evaluator: Evaluator | undefined): string {
  const files = [...sources, ...compiled].map(({ path, bytes }) => ({ path, sha256: sha256(bytes) }));
  return digestOf({ files, opa: evaluator?.sha256 ?? null });
}
