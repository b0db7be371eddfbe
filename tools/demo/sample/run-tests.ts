import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gitText } from '@sallyport/testing';

/**
 * The job that runs the head's code: it has no token, no key and no network of its own, only a checkout.
 * @param checkout a clone that holds the head
 * @returns the path of the JUnit XML report, below the checkout
 */
export async function runSampleTests(checkout: string, head: string, scratch: string): Promise<string> {
  mkdirSync(scratch, { recursive: true });
  await gitText(scratch, ['clone', '-q', '--no-checkout', checkout, '.']);
  await gitText(scratch, ['fetch', '-q', checkout, head]);
  await gitText(scratch, ['checkout', '-q', '--detach', head]);
  const report = join(checkout, 'reports', 'junit.xml');
  mkdirSync(join(checkout, 'reports'), { recursive: true });
  const tests = readdirSync(join(scratch, 'test')).filter((name) => name.endsWith('.test.ts'));
  await runNode(scratch, [
    '--test',
    '--test-isolation=none',
    '--test-reporter=junit',
    `--test-reporter-destination=${report}`,
    ...tests.map((name) => join('test', name)),
  ]);
  rmSync(scratch, { recursive: true, force: true });
  return 'reports/junit.xml';
}

/** Failing tests are no failure here: the report says so, and the gate reads it. */
function runNode(cwd: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { PATH: '/usr/bin:/bin', HOME: cwd };
    const child = spawn(process.execPath, [...args], { cwd, env, stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', () => resolve());
  });
}
