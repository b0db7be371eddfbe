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
const commands: readonly Register[] = [
  init,
  classify,
  evidence,
  reproduce,
  attest,
  verify,
  verifyArtifact,
  inspect,
  gate,
  replay,
  policy,
  gateway,
  receipts,
  config,
  completion,
];

export function registerAll(program: Command, io: CliIo): void {
  for (const register of commands) register(program, io);
}
