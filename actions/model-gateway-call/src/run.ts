import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  makeEvidenceDirectory,
  pullRequestOfEvent,
  readEvidence,
  withChange,
  writeEvidence,
} from '@sallyport/action-kit';
import { parseJson, SallyportError, type Subject, sha256, systemClock } from '@sallyport/core';
import type { Runner } from '@sallyport/runtime';
import { readAnswer } from './answer.ts';
import { callGateway } from './call.ts';
import { compileSchema } from './check.ts';
import { converse, type Exchange } from './converse.ts';
import { disarm } from './disarm.ts';
import { fence } from './fence.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { type ModelCall, modelCallStatement } from './main.ts';
import { report } from './report.ts';
import { PATHS, type Prompt, requestBody } from './request.ts';
import { readTools, type ToolCall } from './tools.ts';

const TIMEOUT = 10 * 60_000;

/** Calls the model and writes the answer and its Statement. @throws SallyportError */
export async function run(runner: Runner): Promise<void> {
  const inputs = readInputs(runner);
  await makeEvidenceDirectory(inputs.evidenceDirectory);
  const subject = await subjectOf(inputs, runner);
  const call = await callModel(inputs, runner);
  await writeFile(inputs.answerFile, call.text);
  const statement = modelCallStatement(call, subject);
  const path = await writeEvidence(inputs.evidenceDirectory, 'model-call.intoto.json', statement);
  await report(runner, call, { statement: path, answerFile: inputs.answerFile }, subject);
}

async function callModel(inputs: Inputs, runner: Runner): Promise<ModelCall> {
  const { upstream, model, gatewayUrl, schemaFile, toolsFile, intent } = inputs;
  const schema = schemaFile === undefined ? undefined : compileSchema(await readEvidence(schemaFile), schemaFile);
  const tools = toolsFile === undefined ? [] : readTools(await readEvidence(toolsFile), toolsFile);
  const tasks = await Promise.all(inputs.promptFiles.map((file) => readEvidence(file)));
  const { prompts, system } = await promptsOf(inputs, tasks);
  const conversation = { prompts, schema, repairs: inputs.repairAttempts, tools };
  const exchanges = await converse(conversation, (turns, isLast, offered) =>
    ask(inputs, runner, {
      turns,
      system,
      schema: isLast ? schema?.schema : undefined,
      tools: offered.length === 0 ? undefined : offered,
    }),
  );
  const last = exchanges.at(-1) as Exchange;
  const toolCalls = disarm(JSON.stringify(last.answer.toolCalls.map(plainCall)), true);
  checkSize(last.answer.text, inputs);
  checkSize(toolCalls, inputs);
  const text = disarm(last.answer.text, schema !== undefined);
  return {
    gateway: new URL(gatewayUrl).origin,
    asked: `${upstream}/${model}`,
    taskSha256: sha256(tasks.length === 1 ? (tasks[0] as Buffer) : Buffer.concat(tasks)),
    text,
    ...(last.answer.toolCalls.length === 0 ? {} : { toolCalls }),
    last,
    earlier: exchanges.slice(0, -1),
    at: systemClock.now().toISOString(),
    ...(intent === undefined ? {} : { intent }),
  };
}

/** The prompts; what is untrusted stands behind a fence in the first, and the system prompt says so. */
async function promptsOf({ systemFile, untrustedFiles }: Inputs, tasks: readonly Buffer[]) {
  const [first = '', ...rest] = tasks.map((task) => task.toString('utf8'));
  const system = systemFile === undefined ? undefined : (await readEvidence(systemFile)).toString('utf8');
  if (untrustedFiles.length === 0) return { prompts: [first, ...rest], system };
  const texts = await Promise.all(
    untrustedFiles.map(async (file) => ({ name: basename(file), text: (await readEvidence(file)).toString('utf8') })),
  );
  const { text, notice } = fence(texts);
  return {
    prompts: [`${first}\n\n${text}`, ...rest],
    system: system === undefined ? notice : `${system}\n\n${notice}`,
  };
}

function plainCall({ name, arguments: text }: ToolCall) {
  return { name, arguments: parseJson(text, { name: 'the arguments' }) };
}

/** One call. The identity token is asked for each time: it lives for minutes only. */
async function ask(inputs: Inputs, runner: Runner, prompt: Prompt): Promise<Exchange> {
  const { gatewayUrl, upstream, format, stream } = inputs;
  const { bytes, receipt, promptSha256 } = await callGateway({
    url: `${gatewayUrl}/${upstream}/${PATHS[format]}`,
    token: inputs.gatewayToken ?? (await runner.identityToken(inputs.audience)),
    body: JSON.stringify(requestBody(inputs, prompt)),
    timeout: TIMEOUT,
  });
  return { answer: readAnswer(format, bytes, stream), receipt, promptSha256, responseSha256: sha256(bytes) };
}

function checkSize(text: string, { maxAnswerBytes }: Inputs): void {
  const size = Buffer.byteLength(text);
  if (size <= maxAnswerBytes) return;
  throw new SallyportError({
    code: 'MODEL_ANSWER_TOO_LARGE',
    message: `the answer has ${size} bytes; at most ${maxAnswerBytes} are allowed`,
    remedy: 'Lower "max-output-tokens", or raise "max-answer-bytes".',
  });
}

/** An agent's first call comes before there is a change; then the Statement is about the answer alone. */
async function subjectOf(inputs: Inputs, runner: Runner): Promise<Subject | undefined> {
  const named = inputs.head !== undefined || inputs.pullRequest !== undefined;
  if (!named && (runner.environment.eventName === '' || pullRequestOfEvent(runner) === undefined)) return undefined;
  return withChange(inputs, runner, undefined, async ({ change }) => change.subject);
}
