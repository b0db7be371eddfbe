import { parseArtifactPolicy, parseImage } from '@sallyport/artifact';
import { tarMembers } from '../../../packages/artifact/src/subject/tar.ts';
import { expectThat, type FuzzTarget } from '../target.ts';

function tarOf(name: string, content: string, type = '0'): Buffer {
  const header = Buffer.alloc(512);
  header.write(name);
  header.write('0000644\0', 100);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write(type, 156);
  const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
  body.write(content);
  return Buffer.concat([header, body]);
}

export const artifactTargets: readonly FuzzTarget[] = [
  {
    name: 'artifact/tar',
    seeds: [Buffer.concat([tarOf('x', '14 path=a/b/c\n', 'x'), tarOf('a', 'hello'), Buffer.alloc(1024)])],
    run(input) {
      for (const { offset, size } of tarMembers(input)) {
        expectThat(offset >= 512 && size >= 0 && offset + size <= input.length, 'a member lies outside of the archive');
      }
    },
  },
  {
    name: 'artifact/image',
    seeds: ['localhost:5000/a/b:1', `example.org/a@sha256:${'a'.repeat(64)}`],
    run: (input) => parseImage(input.toString('utf8')),
  },
  {
    name: 'artifact/policy',
    seeds: [
      'version: 1\nrepositoryId: 1\nbuilder: { workflow: acme/shop/.github/workflows/release.yml@refs/heads/main }\n',
    ],
    run: (input) => parseArtifactPolicy(input, { name: 'the policy' }),
  },
];
