import { mkdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CONFIGURATION_PATH, DEFAULT_CONFIGURATION_TEXT } from '@sallyport/config';
import { SallyportError } from '@sallyport/core';
import { writeOutput } from '../../files.ts';
import type { CliIo, ExitStatus } from '../../io.ts';
import { paint } from '../../output.ts';
import type { InitOptions } from '../init.ts';

/** `sallyport init`: the defaults as a file, for somebody to change what they want otherwise. */
export async function initialise({ repo, force, print }: InitOptions, io: CliIo): Promise<ExitStatus> {
  if (print) {
    io.stdout.write(DEFAULT_CONFIGURATION_TEXT);
    return 0;
  }
  const path = join(resolve(io.cwd, repo), CONFIGURATION_PATH);
  if (!force && (await exists(path))) throw alreadyThere(path);
  await mkdir(dirname(path), { recursive: true });
  await writeOutput(io, path, DEFAULT_CONFIGURATION_TEXT);
  io.stdout.write(
    `${paint(io, 'green', 'WROTE')}  ${path}\n\n` +
      '  It says what holds without it; change what you want otherwise, and commit it.\n' +
      '  Check it:      sallyport config show --config .github/sallyport.yml\n' +
      '  Try it:        sallyport classify --repo . --base BASE --head HEAD\n' +
      '  The workflows: docs/adopt.md and examples/consumer in the Sallyport repository\n',
  );
  return 0;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function alreadyThere(path: string): SallyportError {
  return new SallyportError({
    code: 'INIT_FILE_EXISTS',
    message: `${path} is there already`,
    remedy: 'Keep it, or give --force to replace it; --print shows the defaults.',
  });
}
