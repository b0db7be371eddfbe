import { changeRule } from '../rule.ts';
import { BINARY_NOTE } from './binary.ts';

const RUNS = new Set([
  'RISK_BUILD',
  'RISK_CI',
  'RISK_HOOK',
  'RISK_DEPENDENCY_FILE',
  'RISK_DEPLOYMENT',
  'RISK_TEST_SUPPORT',
]);

/** The shape of the xz backdoor (CVE-2024-3094): data in, and a build that unpacks it (contract, "Floors": high). */
export const binaryWithBuild = changeRule({
  code: 'RISK_BINARY_WITH_BUILD',
  title: 'Binary data together with a build or test-runner change',
  why: 'Bytes that nobody reads and a build that can run them came in together; that is how xz was taken over.',
  remedy: 'Split the change: the build on its own, the data on its own, each with its reason.',
  *inspect({ files }) {
    const build = files.find(({ known }) => [...known].some((code) => RUNS.has(code)));
    if (build === undefined) return;
    for (const { file, notes, classes } of files) {
      if (!notes.has(BINARY_NOTE)) continue;
      if (notes.get(BINARY_NOTE) === 'image' && !classes.includes('test')) continue;
      yield {
        tier: 'high',
        path: file.path,
        message: `binary data comes in together with a change of ${build.file.path}`,
      };
    }
  },
});
