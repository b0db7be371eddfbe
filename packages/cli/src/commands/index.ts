import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { register as attest } from './attest.ts';
import { register as classify } from './classify.ts';
import { register as completion } from './completion.ts';
import { register as config } from './config.ts';
import { register as evidence } from './evidence.ts';
import { register as gate } from './gate.ts';
import { register as gateway } from './gateway.ts';
import { register as init } from './init.ts';
import { register as inspect } from './inspect.ts';
import { register as policy } from './policy.ts';
import { register as receipts } from './receipts.ts';
import { register as replay } from './replay.ts';
import { register as reproduce } from './reproduce.ts';
import { register as verify } from './verify.ts';
import { register as verifyArtifact } from './verify-artifact.ts';

type Register = (program: Command, io: CliIo) => void;

/** In the order of `--help`. */
const commands: Readonly<Record<string, Register>> = {
  init,
  classify,
  evidence,
  reproduce,
  attest,
  verify,
  'verify-artifact': verifyArtifact,
  inspect,
  gate,
  replay,
  policy,
  gateway,
  receipts,
  config,
  completion,
};

/** Commands whose output is made from all the others. */
const KNOWS_ALL: ReadonlySet<string> = new Set(['completion']);

export function registerAll(program: Command, io: CliIo): void {
  for (const register of Object.values(commands)) register(program, io);
}

/**
 * Registers what a command line needs: the command that it names first, or all of them where it names none (help, a
 * mistyped name) or one that speaks of all. Describing every command to commander takes longer than most of them run.
 */
export function registerFor(argv: readonly string[], program: Command, io: CliIo): void {
  const [name = ''] = argv;
  const register = Object.hasOwn(commands, name) && !KNOWS_ALL.has(name) ? commands[name] : undefined;
  if (register === undefined) registerAll(program, io);
  else register(program, io);
}
