import { fileRule } from '../rule.ts';
import { MADE_UP_CODE, RUNNER_COMMAND, WRITES_OUTSIDE } from './reach-code.ts';
import { NETWORK_CALL, REMOTE, REMOTE_HOST } from './reach-network.ts';
import { BACKTICK_LANGUAGES, BACKTICKS, CHILD_PROCESS, RUST_COMMAND, RUST_PROCESS } from './reach-processes.ts';
import { CREDENTIALS, ENVIRONMENT } from './reach-secrets.ts';
import { type LinePattern, NOTHING } from './sieve.ts';
import { compareTests, isTestCode, newLines, testLanguage } from './test-comparison.ts';
import { shown, textOf } from './text.ts';

/** What the rest of the file says about one of its lines. */
interface FileFacts {
  readonly isRemote: boolean;
  readonly hasBackticks: boolean;
  readonly usesProcesses: boolean;
}

interface Reach {
  readonly what: string;
  readonly pattern: LinePattern;
}

/** What a line can reach for, by the text of all lines that are looked at: most of it needs no expression there. */
function reachesOf(text: string, { isRemote, hasBackticks, usesProcesses }: FileFacts): Reach[] {
  const reaches: readonly Reach[] = [
    { what: 'starts a child process', pattern: CHILD_PROCESS.within(text) },
    { what: 'starts a child process', pattern: hasBackticks ? BACKTICKS : NOTHING },
    { what: 'starts a child process', pattern: usesProcesses ? RUST_COMMAND : NOTHING },
    { what: 'reads secrets of the environment', pattern: ENVIRONMENT.within(text) },
    { what: 'reads where credentials are kept', pattern: CREDENTIALS.within(text) },
    { what: 'runs code that it makes up', pattern: MADE_UP_CODE.within(text) },
    { what: 'speaks to the runner of the CI job', pattern: RUNNER_COMMAND.within(text) },
    { what: 'writes where git or CI keeps what it runs', pattern: WRITES_OUTSIDE.within(text) },
    { what: 'reaches for the network', pattern: isRemote ? NETWORK_CALL : NOTHING },
  ];
  return reaches.filter(({ pattern }) => pattern !== NOTHING);
}

/** A test that reads the environment's secrets, starts a process or talks to another host does more than test. */
export const testReach = fileRule({
  code: 'RISK_TEST_REACH',
  title: 'A test reaches out of its process',
  why: 'Tests run in CI with whatever CI can reach: a test that starts processes, opens connections or reads secrets can carry them out.',
  remedy: 'Use a server on the loopback address or a fake, and give the test its values; or let a person read it.',
  needs: 'contents',
  applies: isTestCode,
  *inspect(file) {
    const comparison = compareTests(file);
    if (comparison === undefined) return;
    const { contents } = comparison;
    const isRemote = contents.added.some(
      ({ text }) => text.length <= 2_000 && (REMOTE.test(text) || REMOTE_HOST.test(text)),
    );
    const hasBackticks = BACKTICK_LANGUAGES.has(testLanguage(file) ?? '');
    const usesProcesses = contents.added.length > 0 && RUST_PROCESS.test(textOf(contents.after));
    const lines = newLines(comparison);
    const reaches = reachesOf(lines.map(({ text }) => text).join('\n'), { isRemote, hasBackticks, usesProcesses });
    for (const { text, number } of lines) {
      const reach = reaches.find(({ pattern }) => pattern.test(text));
      if (reach === undefined) continue;
      yield { tier: 'medium', line: number, message: `${reach.what}: ${shown(text.trim())}` };
      return;
    }
  },
});
