import { SallyportError } from '@sallyport/core';
import type { PolicyMessage } from '@sallyport/policy';

/** The rules that mean something, as conftest names them; `deny_network` and the like included. */
const RULE = /^(deny|violation|warn)(?:_[A-Za-z0-9_]+)?$/;

export interface Findings {
  readonly denials: readonly PolicyMessage[];
  readonly warnings: readonly PolicyMessage[];
}

/**
 * What the packages of `data` deny and warn of: sets or lists of texts, or of objects with `msg`; or true.
 * @param data the whole document, without `data.configuration`
 */
export function findingsOf(data: unknown): Findings {
  const denials: PolicyMessage[] = [];
  const warnings: PolicyMessage[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (!isObject(value)) return;
    for (const [key, child] of Object.entries(value)) {
      const rule = RULE.exec(key);
      if (rule === null) visit(child, [...path, key]);
      else (rule[1] === 'warn' ? warnings : denials).push(...messagesOf(child, [...path, key].join('.')));
    }
  };
  visit(data, []);
  return { denials: denials.sort(byText), warnings: warnings.sort(byText) };
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
  if (sources.some((source) => /^\s*(?:default\s+)?(?:deny|violation|warn)\w*\b/m.test(source))) return;
  throw new SallyportError({
    code: 'POLICIES_EMPTY',
    message: 'gate.policies names files without a rule deny, violation or warn',
    remedy: 'Name the rule that denies "deny", as for conftest.',
  });
}
