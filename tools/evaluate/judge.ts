import { openGitStore, readChange, readContents } from '../../packages/change/src/index.ts';
import { defaultConfiguration } from '../../packages/config/src/index.ts';
import { isSallyportError, type Tier } from '../../packages/core/src/index.ts';
import { classify } from '../../packages/risk/src/index.ts';
import type { CommitPair } from './history.ts';
import { labelOf, type Truth, truthOf } from './truth.ts';

export interface Judged {
  readonly head: string;
  readonly title: string;
  readonly truth: Truth;
  readonly label: string | undefined;
  readonly tier: Tier;
  /** The reasons of the change's own tier, `CODE path`. */
  readonly because: readonly string[];
}

const SKIPS = /skip|xfail|@Ignore|@Disabled|failing|todo|assume|incomplete|pending/i;

/** Judges commits of one repository with one git process. What cannot be read is passed over and counted. */
export async function judge(
  repository: string,
  pairs: readonly CommitPair[],
): Promise<{ judged: Judged[]; unread: number }> {
  const store = await openGitStore(repository);
  const configuration = defaultConfiguration();
  const judged: Judged[] = [];
  let unread = 0;
  try {
    for (const pair of pairs) {
      try {
        const change = await readChange(store, pair);
        if (change.files.length === 0) continue;
        const { tier, reasons } = await classify(change, configuration);
        let weakens = false;
        if (change.files.length < 200) {
          for await (const { contents } of readContents(change, change.files))
            weakens ||= contents.removed.length > 0 || contents.added.some(({ text }) => SKIPS.test(text));
        }
        const message = change.commits.at(-1)?.message ?? '';
        judged.push({
          head: pair.head,
          title: message.split('\n', 1)[0] ?? '',
          truth: truthOf(change, weakens),
          label: labelOf(message),
          tier,
          because: reasons
            .filter((reason) => reason.tier === tier)
            .slice(0, 6)
            .map(({ code, path, message: text }) => `${code} ${path ?? ''} ${text.slice(0, 60)}`),
        });
      } catch (error) {
        if (!isSallyportError(error)) throw error;
        unread++;
      }
    }
  } finally {
    await store.close();
  }
  return { judged, unread };
}
