import { reportSubject } from '@sallyport/action-kit';
import type { Subject } from '@sallyport/core';
import { markdownCode, markdownTable, type Runner } from '@sallyport/runtime';
import type { ModelCall } from './main.ts';

export interface Written {
  readonly statement: string;
  readonly answerFile: string;
}

/** The answer goes to outputs and a file, never to the log: it is text from outside. */
export async function report(
  runner: Runner,
  { text, toolCalls = '[]', last, earlier, asked }: ModelCall,
  { statement, answerFile }: Written,
  subject: Subject | undefined,
): Promise<void> {
  const { answer, receipt, promptSha256, responseSha256 } = last;
  const calls = [...earlier, last];
  const input = calls.reduce((sum, call) => sum + call.answer.usage.input, 0);
  const output = calls.reduce((sum, call) => sum + call.answer.usage.output, 0);
  runner.output('result', 'ok');
  if (subject !== undefined) reportSubject(runner, subject);
  runner.output('statement', statement);
  runner.output('answer', text);
  runner.output('answer-file', answerFile);
  runner.output('tool-calls', toolCalls);
  runner.output('model', answer.model);
  runner.output('receipt', receipt);
  runner.output('prompt-sha256', promptSha256);
  runner.log.info(`${asked} answered as ${answer.model}: ${input} tokens in, ${output} out, ${calls.length} calls`);
  if (text !== answer.text) runner.log.info('the answer held commands to the runner, which were disarmed');
  const rows = [
    ['model asked', asked],
    ['model that answered', answer.model],
    ['prompt, SHA-256', promptSha256],
    ['answer, SHA-256', responseSha256],
    ['calls', String(calls.length)],
    ['tools asked for', answer.toolCalls.map(({ name }) => name).join(', ') || 'none'],
    ['tokens in, out', `${input}, ${output}`],
    ['receipt', receipt],
  ].map(([name, value]) => [name ?? '', markdownCode(value ?? '')]);
  await runner.summary(`### A model was called\n\n${markdownTable(['', ''], rows)}`);
}
