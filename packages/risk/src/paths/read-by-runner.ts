import type { ParsedName } from './parsed-name.ts';

/** Lists of what is not run or may fail, and formats that runners execute (autotest, DejaGnu, JMeter). */
const LISTING =
  /^(skips?|skipped|skiplist|xfails?|flaky|quarantined?|(black|white|allow|deny|block|ignore)lists?|excludes?|excluded|ignored?|disabled)$/;
const EXECUTED_FORMAT = /^(at|exp|jmx)$/;

/** Is this data among tests that decides what runs, or that a runner executes? */
export function isReadByRunner({ words, extension, base }: ParsedName): boolean {
  if (EXECUTED_FORMAT.test(extension)) return true;
  if (!/^(txt|list|lst|json|ya?ml|toml|cfg|conf|ini|)$/.test(extension)) return false;
  return (
    words.some((word) => LISTING.test(word)) || /known[-_.]?fail|expected?[-_.]?fail|test[-_]?expectations/.test(base)
  );
}
