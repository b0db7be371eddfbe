import type { NodePath } from '@stryker-mutator/api/ignore';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Properties that a person reads and nothing decides by: another wording of them is no fault. */
const TEXTS = new Set(['message', 'title', 'why', 'remedy', 'what', 'description']);

/** As much of a syntax tree's node (Babel's) as is asked. */
interface Node {
  readonly type: string;
  readonly key?: { readonly name?: string };
}

/** Leaves texts for people unmutated (docs/testing.md, "Mutation score"). */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'texts', {
    shouldIgnore(path: NodePath): string | undefined {
      const { node } = path as { readonly node?: Node };
      const isText = node?.type === 'ObjectProperty' && TEXTS.has(node.key?.name ?? '');
      return isText ? 'a text for people' : undefined;
    },
  }),
];
