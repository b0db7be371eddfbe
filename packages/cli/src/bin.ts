import { setFlagsFromString } from 'node:v8';
import { processIo } from './io.ts';
import { run } from './program.ts';

/** A change of 100,000 files makes much short-lived garbage: a small nursery keeps the peak of memory low. */
setFlagsFromString('--max-semi-space-size=8');

/** Whoever reads has stopped reading (`… | head`): nobody is left to tell, and it is no failure of ours. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

const io = processIo();
process.exitCode = await run(process.argv.slice(2), io);
