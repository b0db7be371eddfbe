import { SallyportError } from '@sallyport/core';
import type { PolicyMessage } from '@sallyport/policy';

/** The rules that mean something, as conftest names them; `deny_network` and the like included. */
const RULE = /^(deny|violation|warn)(?:_[A-Za-z0-9_]+)?$/;

export interface Findings {
  readonly denials: readonly PolicyMessage[];
  readonly warnings: readonly PolicyMessage[];
  /** How many rules of such a name there are. */
  readonly rules: number;
}

/**
 * What the packages of `data` deny and warn of: sets or lists of texts, or of objects with `msg`; or true.
 * @param documents each a part of it, without `data.configuration`; what stands in two of them counts once
 */
export function findingsOf(documents: readonly unknown[]): Findings {
  const denials: PolicyMessage[] = [];
  const warnings: PolicyMessage[] = [];
  let rules = 0;
  const visit = (value: unknown, path: readonly string[]): void => {
    if (!isObject(value)) return;
    for (const [key, child] of Object.entries(value)) {
      const rule = RULE.exec(key);
      if (rule === null) visit(child, [...path, key]);
      else {
        rules++;
        (rule[1] === 'warn' ? warnings : denials).push(...messagesOf(child, [...path, key].join('.')));
      }
    }
  };
  for (const document of documents) visit(document, []);
  return { denials: sorted(denials), warnings: sorted(warnings), rules };
}

/** In one order, each once. */
export function sorted(messages: readonly PolicyMessage[]): PolicyMessage[] {
  return [...messages]
    .sort(byText)
    .filter((one, index, all) => index === 0 || byText(one, all[index - 1] ?? one) !== 0);
}

function messagesOf(value: unknown, name: string): PolicyMessage[] {
  if (value === false || value === null) return [];
  if (value === true) return [{ name, message: 'it holds' }];
  if (Array.isArray(value)) return value.map((item) => ({ name, message: textOf(item) }));
  if (isObject(value)) return Object.values(value).map((item) => ({ name, message: textOf(item) }));
  return [{ name, message: textOf(value) }];
}

function textOf(item: unknown): string {
  if (typeof item === 'string') return item;
  return isObject(item) && typeof item.msg === 'string' ? item.msg : JSON.stringify(item);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function byText(a: PolicyMessage, b: PolicyMessage): number {
  const [first, second] = [`${a.name}\0${a.message}`, `${b.name}\0${b.message}`];
  return first < second ? -1 : Number(first > second);
}

/** A policy without any rule that could deny would be a mistyped name that nobody notices. @throws SallyportError POLICIES_EMPTY */
export function checkRules(sources: readonly string[]): void {
  if (sources.some((source) => /^[^\S\r\n]*(?:default\s+)?(?:deny|violation|warn)\w*\b/m.test(source))) return;
  throw empty('gate.policies');
}

/** The same of a compiled policy, whose entry points have to lead to one. @throws SallyportError POLICIES_EMPTY */
export function checkFindings(path: string, findings: Findings): Findings {
  if (findings.rules > 0) return findings;
  throw empty(path);
}

function empty(what: string): SallyportError {
  return new SallyportError({
    code: 'POLICIES_EMPTY',
    message: `${what} has no rule deny, violation or warn`,
    remedy: 'Name the rule that denies "deny", as for conftest; compile it as an entry point, as in "-e main/deny".',
  });
}
