import { readFileSync } from 'node:fs';
import { createProgram } from '@sallyport/cli';
import { sallyport } from './support.ts';

const io = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  isTTY: false,
  env: {},
  cwd: '/',
  status: 0 as const,
};

describe('sallyport', () => {
  test("--version is the workspace's", async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await sallyport(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });

  test('--help lists every command, and each has its own', async () => {
    const { status, out } = await sallyport(['--help']);
    expect(status).toBe(0);
    for (const name of ['classify', 'gate', 'attest', 'verify', 'gateway', 'init', 'completion']) {
      expect(out).toContain(name);
      const help = await sallyport([name, '--help']);
      expect(help).toMatchObject({ status: 0, out: expect.stringContaining(`Usage: sallyport ${name}`) });
    }
  });

  test('a command that does not exist: the nearest one, status 2', async () => {
    const { status, err } = await sallyport(['clasify']);
    expect(status).toBe(2);
    expect(err).toContain('classify');
  });

  test('no command: the help, status 2', async () => {
    const { status, err } = await sallyport([]);
    expect(status).toBe(2);
    expect(err).toContain('Usage:');
  });

  test.each(['bash', 'zsh', 'fish'])('completion for %s knows commands and options', async (shell) => {
    const { status, out } = await sallyport(['completion', shell]);
    expect(status).toBe(0);
    for (const word of ['classify', 'evidence-dir', 'gateway']) expect(out).toContain(word);
  });

  test("a command's help is the same when it alone is registered", async () => {
    for (const command of createProgram(io).commands) {
      const { out } = await sallyport([command.name(), '--help']);
      expect(out).toContain(command.helpInformation());
    }
  });

  test('every option is described', () => {
    const undescribed = createProgram(io).commands.flatMap((command) =>
      command.options.filter((option) => !option.description).map((option) => `${command.name()} ${option.flags}`),
    );
    expect(undescribed).toEqual([]);
  });
});
