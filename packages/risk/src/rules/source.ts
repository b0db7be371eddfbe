import { isSourceExtension } from '../paths/languages.ts';
import { ordinaryRule } from '../paths/path-rule.ts';

/** Everything that is compiled, run, rendered or queried with, by extension. */
export const source = ordinaryRule({
  code: 'RISK_SOURCE',
  title: 'Source code',
  why: 'It changes what the program does.',
  remedy: 'Have a person who knows the code read it, with its tests.',
  class: 'source',
  tier: 'medium',
  what: 'source code',
  claims: (name) => isSourceExtension(name.extension),
});
