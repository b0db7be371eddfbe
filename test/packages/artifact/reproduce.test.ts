import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildTwice } from '@sallyport/artifact';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'));
  writeFileSync(join(folder, 'a.txt'), 'a\n');
  writeFileSync(join(folder, 'b.txt'), 'b\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const build = (command: string, apartMs: number) =>
  buildTwice(
    {
      ...{
        source: folder,
        command,
        outputs: ['out'],
        env: {},
        path: process.env.PATH ?? '',
        timeoutMs: 20_000,
        apartMs,
      },
      say: () => {},
    },
    async ({ differences }) => differences.map(({ detail }) => detail).join(' | '),
  );

describe.each<[string, string, RegExp]>([
  ['the path', 'pwd > out', /from byte \d+ on.*a-longer-path/],
  ['the time', 'date +%s%N > out', /from byte \d+ on/],
  ['the time zone', 'date -d @0 +%H > out', /"00\."? and "12\."?/],
  ['the home', 'echo $HOME > out', /from byte/],
  [
    'a file that only one build makes',
    'mkdir out; echo x > out/x; [ "$TZ" = UTC ] && touch out/y || true',
    /only the first build/,
  ],
  [
    'what is executable',
    'mkdir out; echo x > out/x; [ "$TZ" = UTC ] && chmod +x out/x || true',
    /executable in the first build only/,
  ],
  ['the times in an archive', 'tar -cf out a.txt b.txt', /the times of a\.txt, b\.txt/],
  [
    'the order in an archive',
    '[ "$TZ" = UTC ] && set -- a.txt b.txt || set -- b.txt a.txt; tar --mtime=@0 -cf out "$@"',
    /^the order of the members$/,
  ],
  [
    'the time in a gzip header',
    "tar --mtime=@0 -cf x a.txt; python3 -c \"import gzip,shutil; shutil.copyfileobj(open('x','rb'), gzip.open('out','wb'))\"",
    /^the time in the gzip header$/,
  ],
  [
    'the times in a zip',
    "python3 -c \"import zipfile,time; z=zipfile.ZipFile('out','w'); z.writestr(zipfile.ZipInfo('a', time.localtime()[:6]), 'x')\"",
    /^the times of a$/,
  ],
])('a build that depends on %s', (name, command, why) => {
  test('is not reproducible, and it is said why', async () => {
    const apart = /times? in a/.test(name) ? 2100 : 0;
    expect(await build(command, apart)).toMatch(why);
  });
});

test('a build that depends on nothing is reproducible', async () => {
  expect(await build('mkdir -p out; cat a.txt b.txt > out/all; tar --mtime=@0 -cf out/a.tar a.txt', 0)).toBe('');
});
