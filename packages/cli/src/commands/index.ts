import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { register as classify } from './classify.ts';
import { register as completion } from './completion.ts';
import { register as gate } from './gate.ts';

type Register = (program: Command, io: CliIo) => void;

/** In the order of `--help`. */
const commands: readonly Register[] = [classify, gate, completion];

export function registerAll(program: Command, io: CliIo): void {
  for (const register of commands) register(program, io);
}
