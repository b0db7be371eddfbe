import type { ModelAnswer } from './answer.ts';
import { type AnswerSchema, incomplete, invalid, problemsIn } from './check.ts';
import type { Turn } from './request.ts';
import { checkToolCalls, type Tool } from './tools.ts';

/** One call and what came back. */
export interface Exchange {
  readonly answer: ModelAnswer;
  /** `chain/sequence`. */
  readonly receipt: string;
  readonly promptSha256: string;
  readonly responseSha256: string;
}

export interface Conversation {
  /** What is said to the model, one after another. */
  readonly prompts: readonly string[];
  /** What the last answer has to fulfil. */
  readonly schema: AnswerSchema | undefined;
  /** How often the model may mend an answer that does not. */
  readonly repairs: number;
  /** What the model may ask for in its answer to the last prompt. */
  readonly tools: readonly Tool[];
}

/**
 * Says one prompt after another, each with all that was said before. Nothing that the model writes is done: where it
 * asks for tools, the conversation ends with what it asks for. Each call takes from the caller's budget at the gateway.
 * @param ask one call; `last` when its answer is the one that counts
 * @returns the calls, the one whose answer counts last
 * @throws SallyportError MODEL_ANSWER_INCOMPLETE, MODEL_ANSWER_INVALID, MODEL_TOOL_CALL_INVALID, and what `ask` throws
 */
export async function converse(
  { prompts, schema, repairs, tools }: Conversation,
  ask: (turns: readonly Turn[], last: boolean, tools: readonly Tool[]) => Promise<Exchange>,
): Promise<readonly Exchange[]> {
  const turns: Turn[] = [];
  const exchanges: Exchange[] = [];
  const say = async (text: string, last: boolean, offered: readonly Tool[] = []): Promise<ModelAnswer> => {
    turns.push({ role: 'user', text });
    const exchange = await ask(turns, last, offered);
    exchanges.push(exchange);
    const { complete, text: said, toolCalls } = exchange.answer;
    if (!complete || (said === '' && toolCalls.length === 0)) throw incomplete();
    checkToolCalls(toolCalls, offered);
    turns.push({ role: 'assistant', text: exchange.answer.text });
    return exchange.answer;
  };
  for (const [index, prompt] of prompts.entries()) {
    const isLast = index === prompts.length - 1;
    await say(prompt, isLast, isLast ? tools : []);
  }
  if (exchanges.at(-1)?.answer.toolCalls.length !== 0) return exchanges;
  let problems = problemsIn(exchanges.at(-1)?.answer.text ?? '', schema);
  for (let repair = 0; repair < repairs && problems.length > 0; repair++) {
    problems = problemsIn((await say(mending(problems), true)).text, schema);
  }
  if (problems.length > 0) throw invalid(problems);
  return exchanges;
}

function mending(problems: readonly string[]): string {
  return `That answer does not fit the JSON Schema:\n${problems.join('\n')}\nWrite the whole answer again, corrected, as JSON alone.`;
}
