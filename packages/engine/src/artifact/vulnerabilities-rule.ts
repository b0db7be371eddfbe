import type { RuleResult } from '@sallyport/core';
import type { Severity } from '@sallyport/evidence';
import { interpretVulnerabilities } from '@sallyport/evidence/vulnerabilities';
import { ageFault } from './age.ts';
import { type Believed, believe } from './candidates.ts';
import { aboutArtifact, type ProvenanceTask } from './provenance-rule.ts';

const VULNS_TYPE = 'https://in-toto.io/attestation/vulns/v0.2';
const SEVERITIES: readonly Severity[] = ['low', 'medium', 'high', 'critical'];
const ID = 'artifact.vulnerabilities';

/** Has somebody looked for known vulnerabilities lately, and found none that the policy does not bear? The worse counts. */
export async function vulnerabilitiesRule(
  task: ProvenanceTask,
): Promise<{ rule: RuleResult; counted: readonly Believed[] }> {
  const { artifact, policy, candidates, belief, now } = task;
  const asked = policy.file.vulnerabilities;
  if (asked === undefined)
    return { rule: { id: ID, result: 'skip', message: 'the policy asks for no scan' }, counted: [] };
  const found = aboutArtifact(candidates, artifact, (type) => type === VULNS_TYPE);
  const { believed, refused } = await believe(found, policy.vulnerabilities, belief);
  const fresh = believed.map((one) => ({ one, old: ageFault(one, scannedOn(one), asked.maxAgeDays, now) }));
  const counted = fresh.filter(({ old }) => old === undefined).map(({ one }) => one);
  const stale = fresh.flatMap(({ one, old }): RuleResult[] =>
    old === undefined ? [] : [{ id: one.name, result: 'skip', message: old }],
  );
  const results = counted.map((one) => judge(one, SEVERITIES.slice(SEVERITIES.indexOf(asked.failOn))));
  const children = [...refused, ...stale, ...results];
  return { rule: ruleOf(results, children, asked.failOn), counted };
}

function ruleOf(results: readonly RuleResult[], children: readonly RuleResult[], failOn: Severity): RuleResult {
  if (results.length === 0) {
    const remedy = 'Scan the artifact and sign the result: sign-and-attest with "artifacts" and "vulnerabilities".';
    return { id: ID, result: 'fail', message: 'no fresh scan of this artifact counts', remedy, children };
  }
  if (results.every(({ result }) => result === 'pass'))
    return { id: ID, result: 'pass', message: `none known of ${failOn} severity or worse`, children };
  const remedy = 'Build with the fixed versions, and scan again.';
  return { id: ID, result: 'fail', message: `known vulnerabilities of ${failOn} severity or worse`, remedy, children };
}

function judge({ name, statement }: Believed, severities: readonly Severity[]): RuleResult {
  const interpretation = interpretVulnerabilities(statement);
  if (interpretation.outcome !== 'evidence' || interpretation.evidence.kind !== 'vulnerabilities')
    return { id: name, result: 'fail', message: 'it cannot be read' };
  const { findings } = interpretation.evidence;
  const bad = severities.filter((severity) => findings[severity] > 0);
  if (bad.length === 0) return { id: name, result: 'pass', message: 'none' };
  return { id: name, result: 'fail', message: bad.map((severity) => `${findings[severity]} ${severity}`).join(', ') };
}

function scannedOn({ statement }: Believed): string | undefined {
  const { metadata } = statement.predicate as { readonly metadata?: { readonly scanFinishedOn?: unknown } };
  return typeof metadata?.scanFinishedOn === 'string' ? metadata.scanFinishedOn : undefined;
}
