import { changeStatement, isAbout, type Statement, type Subject, sameSubject } from '@sallyport/core';

const subject: Subject = { gitCommit: 'a'.repeat(40), gitTree: 'b'.repeat(40), patchSha256: 'c'.repeat(64) };
const statement = changeStatement(subject, 'https://example.org/p', {});
const withSubject = (change: (subjects: Statement['subject']) => Statement['subject']): Statement => ({
  ...statement,
  subject: change(statement.subject),
});

describe('isAbout', () => {
  test('a Statement is about the change that it was made for', () => expect(isAbout(statement, subject)).toBe(true));

  test.each(['gitCommit', 'gitTree', 'patchSha256'] as const)('not about one that differs in %s', (key) => {
    const other = { ...subject, [key]: subject[key].replace(/.$/, '0') };
    expect(isAbout(statement, other)).toBe(false);
    expect(sameSubject(subject, other)).toBe(false);
  });

  test.each([0, 1, 2])('not about it when subject %s is missing', (index) => {
    expect(
      isAbout(
        withSubject((all) => all.filter((_, at) => at !== index)),
        subject,
      ),
    ).toBe(false);
  });

  test('further subjects are ignored', () => {
    expect(
      isAbout(
        withSubject((all) => [{ digest: { sha256: 'd'.repeat(64) } }, ...all]),
        subject,
      ),
    ).toBe(true);
  });

  test('a digest that is inherited is none', () => {
    const inherited = Object.create({ gitCommit: subject.gitCommit }) as Record<string, string>;
    expect(
      isAbout(
        withSubject((all) => [{ digest: inherited }, ...all.slice(1)]),
        subject,
      ),
    ).toBe(false);
  });
});
