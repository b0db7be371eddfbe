import { processIo } from './io.ts';
import { run } from './program.ts';

/** Whoever reads has stopped reading (`… | head`): nobody is left to tell, and it is no failure of ours. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

process.exitCode = await run(process.argv.slice(2), processIo());
