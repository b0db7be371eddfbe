/** What a scripted model says. */
export interface ModelAnswer {
  readonly text: string;
  /** The model that answers, when it is another than was asked. */
  readonly model?: string;
  readonly inputTokens?: number;
  readonly outputTokens?: number;
}

/** Answers and usage, filled in. */
export interface FullAnswer extends Required<ModelAnswer> {
  readonly id: string;
}

/** A text in pieces, as a stream brings it. */
export const pieces = (text: string): string[] => text.match(/[\s\S]{1,24}/g) ?? [''];
