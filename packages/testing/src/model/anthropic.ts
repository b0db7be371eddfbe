import { type FullAnswer, pieces } from './answer.ts';

interface AnthropicEvent {
  readonly type: string;
  readonly [field: string]: unknown;
}

const usageOf = ({ inputTokens, outputTokens }: FullAnswer) => ({
  input_tokens: inputTokens,
  output_tokens: outputTokens,
  cache_creation_input_tokens: 0,
  cache_read_input_tokens: 0,
});

/** https://docs.anthropic.com/en/api/messages */
export function anthropicMessage(answer: FullAnswer) {
  return {
    id: answer.id,
    type: 'message',
    role: 'assistant',
    model: answer.model,
    content: [{ type: 'text', text: answer.text }],
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage: usageOf(answer),
  };
}

/** https://docs.anthropic.com/en/docs/build-with-claude/streaming#event-types */
export function anthropicEvents(answer: FullAnswer): AnthropicEvent[] {
  const begun = {
    ...anthropicMessage(answer),
    content: [],
    stop_reason: null,
    usage: { ...usageOf(answer), output_tokens: 1 },
  };
  const text = (part: string) => ({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: part } });
  return [
    { type: 'message_start', message: begun },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
    { type: 'ping' },
    ...pieces(answer.text).map(text),
    { type: 'content_block_stop', index: 0 },
    {
      type: 'message_delta',
      delta: { stop_reason: 'end_turn', stop_sequence: null },
      usage: { output_tokens: answer.outputTokens },
    },
    { type: 'message_stop' },
  ];
}
