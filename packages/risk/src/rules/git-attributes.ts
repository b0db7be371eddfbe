import { pathRule } from '../paths/path-rule.ts';

/** What git and the forge do with files. */
export const gitAttributes = pathRule({
  code: 'RISK_GIT_ATTRIBUTES',
  title: 'Git attributes and names',
  why: 'Attributes can hide a file from diffs and statistics, run filters at checkout, and change how branches merge; .mailmap rewrites who wrote what, .gitignore what is seen at all.',
  remedy: 'Compare each pattern with the files it matches; a filter, diff or merge driver needs a reason.',
  class: 'configuration',
  tier: 'medium',
  what: 'configuration of git: attributes, ignored files or names',
  patterns: [
    '**/.gitattributes',
    '**/gitattributes',
    '**/.mailmap',
    '**/.gitignore',
    '**/.ignore',
    '**/.rgignore',
    '**/.hgignore',
    '**/.git-blame-ignore-revs',
    '**/.gitkeep.attributes',
    '**/.lfsconfig',
    '**/.gitmessage',
    '**/.gitreview',
  ],
});
