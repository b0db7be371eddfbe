import { type FullAnswer, pieces } from './answer.ts';

const CREATED = 1_767_225_600;

const usageOf = ({ inputTokens, outputTokens }: FullAnswer) => ({
  prompt_tokens: inputTokens,
  completion_tokens: outputTokens,
  total_tokens: inputTokens + outputTokens,
});

/** https://platform.openai.com/docs/api-reference/chat/object */
export function openaiCompletion(answer: FullAnswer) {
  return {
    id: answer.id,
    object: 'chat.completion',
    created: CREATED,
    model: answer.model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: answer.text, refusal: null },
        finish_reason: 'stop',
        logprobs: null,
      },
    ],
    usage: usageOf(answer),
  };
}

/** https://platform.openai.com/docs/api-reference/chat-streaming: usage comes last, and only when asked for. */
export function openaiChunks(answer: FullAnswer, includeUsage: boolean) {
  const chunk = (delta: object, reason: string | null) => ({
    id: answer.id,
    object: 'chat.completion.chunk',
    created: CREATED,
    model: answer.model,
    choices: [{ index: 0, delta, finish_reason: reason, logprobs: null }],
  });
  return [
    chunk({ role: 'assistant', content: '' }, null),
    ...pieces(answer.text).map((content) => chunk({ content }, null)),
    chunk({}, 'stop'),
    ...(includeUsage ? [{ ...chunk({}, null), choices: [], usage: usageOf(answer) }] : []),
  ];
}
