export type { CliIo, ExitStatus, Output } from './io.ts';
export { createProgram, run } from './program.ts';
