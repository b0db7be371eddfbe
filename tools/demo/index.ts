/** `npm start`: the main job on this machine. See options.ts for what it takes. */
import { resolve } from 'node:path';
import { runDemo } from './demo.ts';
import { judge } from './judge.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { Screen } from './screen.ts';

async function main(options: Options): Promise<number> {
  const root = resolve(import.meta.dirname, '../..');
  const screen = new Screen(process.stdout);
  if (options.mode === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (options.mode === 'judge') return judge(root, screen, options);
  return (await runDemo(root, screen, options)) ? 0 : 1;
}

try {
  process.exitCode = await main(readOptions(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 2;
}
