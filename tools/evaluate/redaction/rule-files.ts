import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { Example } from './example.ts';
import { filesBelow } from './files.ts';

interface Rule {
  readonly id?: string;
  readonly categories?: readonly string[] | null;
  readonly examples?: readonly unknown[] | null;
  readonly negative_examples?: readonly unknown[] | null;
}

/**
 * Nosey Parker's and Kingfisher's rules: YAML with `examples` and `negative_examples` of each. Nosey Parker's rules of
 * what only names an account or a bucket are left out; Kingfisher says of tokens too that they are identifiers.
 */
export function* ruleFileExamples(folder: string): Iterable<Example> {
  for (const path of filesBelow(folder, /\.ya?ml$/)) {
    const { rules } = (parse(readFileSync(path, 'utf8')) ?? {}) as { rules?: unknown };
    const family = basename(path).replace(/\.ya?ml$/, '');
    if (!Array.isArray(rules)) continue;
    for (const { id = family, categories, examples, negative_examples: others } of rules as readonly Rule[]) {
      if (id.startsWith('np.') && categories?.includes('identifier') === true && !categories.includes('secret'))
        continue;
      yield* these({ family, name: id, secrets: 'somewhere' }, examples);
      yield* these({ family, name: id, secrets: 'nowhere' }, others);
    }
  }
}

function* these(example: Omit<Example, 'text'>, texts: readonly unknown[] | null | undefined): Iterable<Example> {
  for (const text of texts ?? []) if (typeof text === 'string') yield { ...example, text };
}
