import { rmSync } from 'node:fs';
import { openGitStore, readChange } from '@sallyport/change';
import { defaultConfiguration } from '@sallyport/config';
import { classify } from '@sallyport/risk';
import { benignTwins } from './benign.ts';
import type { Case } from './cases.ts';
import { contentAttacks } from './contents.ts';
import { documentAttacks } from './documents.ts';
import { namedAttacks } from './names.ts';
import { repositoryOf } from './repository.ts';
import { weakenedTests } from './weakened.ts';

const LEVEL = ['low', 'medium', 'high'] as const;

/** Judges every case in a repository of its own commits; gives those whose tier `isRight` refuses, told in a line. */
async function wrong(cases: readonly Case[], isRight: (got: number, wanted: number) => boolean): Promise<string[]> {
  const { dir, pairs } = await repositoryOf(cases);
  const store = await openGitStore(dir);
  const configuration = defaultConfiguration();
  const found: string[] = [];
  try {
    for (const [at, { name, tier }] of cases.entries()) {
      const judged = await classify(await readChange(store, pairs[at] as (typeof pairs)[number]), configuration);
      if (!isRight(LEVEL.indexOf(judged.tier), LEVEL.indexOf(tier))) found.push(`${name}: ${judged.tier}, not ${tier}`);
    }
  } finally {
    await store.close();
    rmSync(dir, { recursive: true });
  }
  return found;
}

describe('attacks: none may be low, or less than its floor', () => {
  test.each([
    ['names at which tools look', namedAttacks],
    ['documents that are more than prose', documentAttacks],
    ['tests that are weakened', weakenedTests],
    ['characters, bytes, modes, links, names, and tests that reach out', contentAttacks],
  ])('%s', async (_, cases) => {
    expect(await wrong(cases(), (got, least) => got >= least)).toEqual([]);
  });
});

test('benign twins: none is more than what it looks like', async () => {
  expect(await wrong(benignTwins(), (got, most) => got <= most)).toEqual([]);
});

test('there are enough of both', () => {
  expect(
    namedAttacks().length + documentAttacks().length + weakenedTests().length + contentAttacks().length,
  ).toBeGreaterThan(2_900);
  expect(benignTwins().length).toBeGreaterThan(220);
});
