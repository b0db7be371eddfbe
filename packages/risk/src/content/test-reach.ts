import { fileRule } from '../rule.ts';
import { MADE_UP_CODE, RUNNER_COMMAND, WRITES_OUTSIDE } from './reach-code.ts';
import { NETWORK_CALL, REMOTE, REMOTE_HOST } from './reach-network.ts';
import { BACKTICK_LANGUAGES, BACKTICKS, CHILD_PROCESS, RUST_COMMAND, RUST_PROCESS } from './reach-processes.ts';
import { CREDENTIAL_FILE, SECRET_ENVIRONMENT, WHOLE_ENVIRONMENT } from './reach-secrets.ts';
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
  readonly in: (text: string, file: FileFacts) => boolean;
}

const REACHES: readonly Reach[] = [
  {
    what: 'starts a child process',
    in: (text, { hasBackticks, usesProcesses }) =>
      CHILD_PROCESS.test(text) || (hasBackticks && BACKTICKS.test(text)) || (usesProcesses && RUST_COMMAND.test(text)),
  },
  {
    what: 'reads secrets of the environment',
    in: (text) => SECRET_ENVIRONMENT.test(text) || WHOLE_ENVIRONMENT.test(text),
  },
  { what: 'reads where credentials are kept', in: (text) => CREDENTIAL_FILE.test(text) },
  { what: 'runs code that it makes up', in: (text) => MADE_UP_CODE.test(text) },
  { what: 'speaks to the runner of the CI job', in: (text) => RUNNER_COMMAND.test(text) },
  { what: 'writes where git or CI keeps what it runs', in: (text) => WRITES_OUTSIDE.test(text) },
  { what: 'reaches for the network', in: (text, { isRemote }) => isRemote && NETWORK_CALL.test(text) },
];

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
    for (const { text, number } of newLines(comparison)) {
      const reach = REACHES.find((one) => one.in(text, { isRemote, hasBackticks, usesProcesses }));
      if (reach === undefined) continue;
      yield { tier: 'medium', line: number, message: `${reach.what}: ${shown(text.trim())}` };
      return;
    }
  },
});
