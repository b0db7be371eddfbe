import { RULES } from '@sallyport/policy';
import { cell } from './markdown.ts';

const WHO: Readonly<Record<string, string>> = {
  author: "the change's author",
  reviewers: 'reviewers with write access',
  maintainers: "the configuration's maintainers",
  operator: 'whoever runs the workflow',
};

/** docs/policy-rules.md: every rule that the gate has, from the metadata in its file. */
export function rulesPage(): string {
  const rows = RULES.map(({ id, title, why, remedy, who }) => {
    const mend = `${cell(remedy)} *${WHO[who] ?? who}*`;
    return `| \`${id}\` | **${cell(title)}.** ${cell(why)} | ${mend} |`;
  });
  return [
    '# The rules of the gate',
    '',
    'Made from `policies/rules` by `npm run generate`. A change is allowed when none of them fails; docs/policy.md says how they work together.',
    '',
    '| rule | what it asks for, and why | how to mend it, and who |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
