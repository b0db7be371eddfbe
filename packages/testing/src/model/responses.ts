import { type FullAnswer, pieces } from './answer.ts';

interface ResponsesEvent {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** https://platform.openai.com/docs/api-reference/responses/object */
export function openaiResponse(answer: FullAnswer) {
  const { inputTokens, outputTokens } = answer;
  return {
    id: answer.id,
    object: 'response',
    status: 'completed',
    model: answer.model,
    output: [
      {
        type: 'message',
        id: `${answer.id}-0`,
        role: 'assistant',
        status: 'completed',
        content: [{ type: 'output_text', text: answer.text, annotations: [] }],
      },
    ],
    usage: { input_tokens: inputTokens, output_tokens: outputTokens, total_tokens: inputTokens + outputTokens },
  };
}

/** https://platform.openai.com/docs/api-reference/responses-streaming */
export function openaiResponseEvents(answer: FullAnswer): ResponsesEvent[] {
  const response = openaiResponse(answer);
  const begun = { ...response, status: 'in_progress', output: [], usage: null };
  const events: ResponsesEvent[] = [
    { type: 'response.created', response: begun },
    ...pieces(answer.text).map((delta) => ({ type: 'response.output_text.delta', output_index: 0, delta })),
    { type: 'response.completed', response },
  ];
  return events.map((event, sequence_number) => ({ ...event, sequence_number }));
}
