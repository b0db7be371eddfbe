import { SallyportError } from '@sallyport/core';
import { runAction } from '@sallyport/runtime';
import { fakeRunner } from '../../support/fake-runner.ts';

describe('runAction', () => {
  test('says nothing when the body succeeds', async () => {
    const runner = fakeRunner();
    await runAction('policy-gate', async ({ output }) => output('result', 'allow'), runner);
    expect(runner.failures).toEqual([]);
    expect(runner.outputs.get('result')).toBe('allow');
  });

  test('turns an error into a code, a message, a remedy, a summary and a failed step', async () => {
    const runner = fakeRunner({ environment: { actionRepository: 'acme/sallyport', actionRef: 'v1' } });
    const error = new SallyportError({ code: 'GATE_X', message: 'a <b> is missing', remedy: 'Give it.' });
    await runAction('policy-gate', () => Promise.reject(error), runner);
    const help = 'https://github.com/acme/sallyport/blob/v1/docs/errors.md#gate_x';
    expect(runner.failures).toEqual(['GATE_X  a <b> is missing']);
    expect(runner.lines).toContain(`Give it.\n${help}`);
    expect(runner.outputs.get('result')).toBe('error');
    expect(runner.summaries.join()).toContain('a \\<b\\> is missing');
    expect(runner.summaries.join()).toContain(help);
  });

  test('turns anything else that is thrown into INTERNAL_ERROR', async () => {
    const runner = fakeRunner();
    await runAction('policy-gate', () => Promise.reject(new TypeError('x is undefined')), runner);
    expect(runner.failures[0]).toMatch(/^INTERNAL_ERROR/);
    expect(runner.outputs.get('result')).toBe('error');
  });

  test('still fails the step when the summary cannot be written', async () => {
    const runner = { ...fakeRunner(), summary: () => Promise.reject(new Error('disk full')) };
    await runAction('policy-gate', () => Promise.reject(new Error('x')), runner);
    expect(runner.failures).toHaveLength(1);
    expect(runner.lines.join()).toContain('disk full');
  });
});
