/** A step down into a document: a mapping's key or a sequence's index. */
export type PathStep = string | number;

/** Where something stands in a file that a person wrote; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** `evidence.coverage.lines`, `gate.checks[0].app`: how messages name a place in a document. */
export function formatPath(path: readonly PathStep[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    const name = /^[A-Za-z0-9_-]+$/.test(step) ? step : JSON.stringify(step);
    return text === '' ? name : `${text}.${name}`;
  }, '');
}
