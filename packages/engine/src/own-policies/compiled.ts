import type { Configuration } from '@sallyport/config';
import { evaluateModule, type PolicyInput, policyData } from '@sallyport/policy';
import { readCompiled } from './bundle.ts';
import type { PolicyFile } from './collect.ts';
import { checkFindings, type Findings, findingsOf } from './findings.ts';

/**
 * Evaluates a compiled policy in this process, by all of its entry points.
 * @throws SallyportError POLICIES_BUNDLE_INVALID, POLICIES_MODULE_INVALID, POLICIES_MODULE_FAILED, POLICIES_EMPTY
 */
export function evaluateCompiled(
  { path, bytes }: PolicyFile,
  configuration: Configuration,
  input: PolicyInput,
): Findings {
  const { module, data } = readCompiled(path, bytes);
  const answers = evaluateModule(module, { name: path, input, data: { ...data, ...policyData(configuration) } });
  return checkFindings(
    path,
    findingsOf(Object.entries(answers).map(([entrypoint, value]) => below(entrypoint, value))),
  );
}

/** A value at its place in `data`: that of `main/deny` is `{ main: { deny: value } }`. */
function below(entrypoint: string, value: unknown): unknown {
  return entrypoint.split('/').reduceRight((inner, key) => ({ [key]: inner }), value);
}
