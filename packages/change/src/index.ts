export { type ContentsOptions, type ReadFile, readContents } from './contents.ts';
export { openGitStore } from './git-store.ts';
export { diffLines, type LineDiff } from './line-diff.ts';
export { hashObject } from './object-hash.ts';
export { pathText } from './path-text.ts';
export { listTree, type PathEntry, pathExists, readPath, type TreeEntry } from './paths.ts';
export { type ChangeLimits, type ChangeRange, readChange } from './read-change.ts';
export * from './types.ts';
