import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sallyport, scratch } from './support.ts';

describe('sallyport init', () => {
  test('writes a file that changes nothing, and `config show` says that all of it stands in the file', async () => {
    const repo = scratch();
    expect((await sallyport(['init', '--repo', repo])).status).toBe(0);
    const file = join(repo, '.github/sallyport.yml');
    const shown = JSON.parse((await sallyport(['config', 'show', '--config', file, '--format', 'json'])).out);
    expect(shown.settings).toContainEqual({ key: 'gate.approvals.high', value: 2, from: 'file' });
    expect((await sallyport(['init', '--print'])).out).toBe(readFileSync(file, 'utf8'));
  });

  test('keeps what is there, unless forced', async () => {
    const repo = scratch();
    await sallyport(['init', '--repo', repo]);
    expect(await sallyport(['init', '--repo', repo])).toMatchObject({
      status: 2,
      err: expect.stringContaining('INIT_FILE_EXISTS'),
    });
    expect((await sallyport(['init', '--repo', repo, '--force'])).status).toBe(0);
  });
});
