import { type Decision, digestOf, type RuleResult, sha256 } from '@sallyport/core';
import { evaluateRules, POLICY_SHA256, RULES, type RuleOutputs, type RuleText } from './evaluate/rules.ts';
import { policyData } from './input/policy-data.ts';
import { type PolicyInputParts, policyInput } from './input/policy-input.ts';
import type { PolicyInput } from './input/types.ts';

export interface DecideInput extends PolicyInputParts {
  /** SHA-256 (hex) of each Statement that counts, in any order. */
  readonly statements: readonly string[];
  /** Unsigned Statements were counted: nothing may merge on what comes out. */
  readonly unsigned: boolean;
}

/**
 * Decides about a change by the shipped rules: allow when no rule fails. The same inputs in any order give the same
 * decision; a rule that gives no answer fails.
 * @throws SallyportError POLICY_EVALUATION
 */
export async function decide(parts: DecideInput): Promise<Decision> {
  const input = policyInput(parts);
  const factsText = JSON.stringify(input.facts);
  const outputs = await evaluateRules(withFacts(input, factsText), policyData(parts.configuration));
  const rules = RULES.map((rule) => resultOf(rule, outputs));
  const { change, classification, configuration, statements, unsigned } = parts;
  return {
    schema: 'sallyport/decision/v1',
    decision: rules.some(({ result }) => result === 'fail') ? 'deny' : 'allow',
    tier: classification.tier,
    rules,
    subject: change.subject,
    inputs: {
      change: digestOf({ base: change.base, ...change.subject }),
      classification: digestAsWritten(classification),
      configuration: digestOf(configuration),
      facts: sha256(factsText),
      ...(parts.owners !== undefined && { owners: digestOf(parts.owners) }),
      policies: digestOf(input.policies),
      ...(input.policies.opa !== undefined && { opa: input.policies.opa.sha256 }),
      policy: POLICY_SHA256,
      statements: digestOf([...statements].sort()),
    },
    ...(unsigned ? { unsigned: true } : {}),
  };
}

/** The input as JSON. The facts are nearly all of it, and are written once, for their digest and for the rules. */
function withFacts({ facts: _, ...rest }: PolicyInput, facts: string): string {
  return `${JSON.stringify(rest).slice(0, -1)},"facts":${facts}}`;
}

/**
 * SHA-256 of a value that our own readers made, whose keys stand in one order. With 200 commits and reviews the
 * canonical form (`digestOf`) takes longer than the rules themselves.
 */
function digestAsWritten(value: unknown): string {
  return sha256(JSON.stringify(value));
}

/** A rule's output as a node of the tree. What is neither skipped nor passed fails. */
export function resultOf(rule: RuleText, outputs: RuleOutputs): RuleResult {
  const { id, path, remedy } = rule;
  const [pack = '', name = ''] = path.split('.');
  const { deny = [], skip, pass } = outputs[pack]?.[name] ?? {};
  const messages = deny.map(({ msg }) => msg).sort();
  const [first] = messages;
  if (first !== undefined) return failure(id, remedy, messages);
  if (typeof skip === 'string') return { id, result: 'skip', message: skip };
  if (typeof pass === 'string') return { id, result: 'pass', message: pass };
  return { id, result: 'fail', message: 'the rule gave no answer', remedy };
}

function failure(id: string, remedy: string, messages: readonly string[]): RuleResult {
  const [first = ''] = messages;
  if (messages.length === 1) return { id, result: 'fail', message: first, remedy };
  const children = messages.map((message): RuleResult => ({ id, result: 'fail', message }));
  return { id, result: 'fail', message: `${first}, and ${messages.length - 1} more`, remedy, children };
}
