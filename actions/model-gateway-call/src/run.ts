import { writeFile } from 'node:fs/promises';
import {
  makeEvidenceDirectory,
  pullRequestOfEvent,
  readEvidence,
  withChange,
  writeEvidence,
} from '@sallyport/action-kit';
import { type Subject, sha256, systemClock } from '@sallyport/core';
import type { Runner } from '@sallyport/runtime';
import { readAnswer } from './answer.ts';
import { callGateway } from './call.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { checkAnswer, compileSchema, type ModelCall, modelCallStatement } from './main.ts';
import { report } from './report.ts';
import { PATHS, requestBody } from './request.ts';

const TIMEOUT = 10 * 60_000;

/** Calls the model and writes the answer and its Statement. @throws SallyportError */
export async function run(runner: Runner): Promise<void> {
  const inputs = readInputs(runner);
  await makeEvidenceDirectory(inputs.evidenceDirectory);
  const subject = await subjectOf(inputs, runner);
  const call = await callModel(inputs, runner);
  await writeFile(inputs.answerFile, call.answer.text);
  const statement = modelCallStatement(call, subject);
  const path = await writeEvidence(inputs.evidenceDirectory, 'model-call.intoto.json', statement);
  await report(runner, call, { statement: path, answerFile: inputs.answerFile }, subject);
}

async function callModel(inputs: Inputs, runner: Runner): Promise<ModelCall> {
  const { upstream, model, format, stream, gatewayUrl } = inputs;
  const schema =
    inputs.schemaFile === undefined
      ? undefined
      : compileSchema(await readEvidence(inputs.schemaFile), inputs.schemaFile);
  const task = await readEvidence(inputs.promptFile);
  const system = inputs.systemFile && (await readEvidence(inputs.systemFile)).toString('utf8');
  const prompt = {
    text: task.toString('utf8'),
    ...(system ? { system } : {}),
    ...(schema ? { schema: schema.schema } : {}),
  };
  const { bytes, receipt, promptSha256 } = await callGateway({
    url: `${gatewayUrl}/${upstream}/${PATHS[format]}`,
    token: inputs.gatewayToken ?? (await runner.identityToken(inputs.audience)),
    body: JSON.stringify(requestBody(inputs, prompt)),
    timeout: TIMEOUT,
  });
  const answer = readAnswer(format, bytes, stream);
  checkAnswer(answer, schema);
  return {
    gateway: new URL(gatewayUrl).origin,
    asked: `${upstream}/${model}`,
    taskSha256: sha256(task),
    answer,
    receipt,
    promptSha256,
    responseSha256: sha256(bytes),
    at: systemClock.now().toISOString(),
    ...(inputs.intent === undefined ? {} : { intent: inputs.intent }),
  };
}

/** An agent's first call comes before there is a change; then the Statement is about the answer alone. */
async function subjectOf(inputs: Inputs, runner: Runner): Promise<Subject | undefined> {
  const named = inputs.head !== undefined || inputs.pullRequest !== undefined;
  if (!named && (runner.environment.eventName === '' || pullRequestOfEvent(runner) === undefined)) return undefined;
  return withChange(inputs, runner, undefined, async ({ change }) => change.subject);
}
