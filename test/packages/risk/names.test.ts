import { judge, link, tierOf } from './support.ts';

describe('a file has the highest tier of all its names', () => {
  test.each([
    ['renamed out of a high path', { 'docs/old.md': 'a\nb\nc\n' }, { '.github/workflows/ci.md': 'a\nb\nc\n' }, 'high'],
    ['renamed into a high path', { '.claude/a.md': 'a\nb\nc\n' }, { 'docs/a.md': 'a\nb\nc\n' }, 'high'],
    ['renamed among documents', { 'docs/b.md': 'a\nb\nc\n' }, { 'docs/a.md': 'a\nb\nc\n' }, 'low'],
    ['source renamed into documents', { 'docs/a.md': 'a\nb\nc\n' }, { 'src/a.ts': 'a\nb\nc\n' }, 'medium'],
  ])('%s', async (_, head, base, tier) => expect(await tierOf(head, base)).toBe(tier));

  const links = { 'docs/guide.md': 'read me\n', 'docs/other.md': 'x\n' };
  const changed = { ...links, 'docs/guide.md': 'read me!\n' };
  test.each([
    ['a link of the base', { 'CLAUDE.md': link('docs/guide.md') }, 'high'],
    ['a link to its folder', { '.claude': link('docs') }, 'high'],
    ['a link through a link', { 'd/l': link('../docs'), 'AGENTS.md': link('d/l/guide.md') }, 'high'],
    ['a link in another case', { 'AGENTS.md': link('Docs/Guide.md') }, 'high'],
    ['a link to the root', { '.cursor': link('.') }, 'high'],
    ['a harmless link', { 'guide.md': link('docs/guide.md') }, 'low'],
    ['a link to another document', { 'CLAUDE.md': link('docs/other.md') }, 'low'],
    ['a loop', { a: link('b'), b: link('a') }, 'low'],
  ])('%s', async (_, extra, tier) => {
    expect(await tierOf({ ...changed, ...extra }, { ...links, ...extra })).toBe(tier);
  });

  test('a link that only the head has counts too', async () => {
    const { reasons } = await judge({ ...changed, 'GEMINI.md': link('docs/guide.md') }, links);
    expect(reasons).toContainEqual(expect.objectContaining({ path: 'docs/guide.md', code: 'RISK_AGENT_INSTRUCTIONS' }));
  });

  test.each([
    [60, 'low'],
    [80, 'medium'],
  ])('%d harmless links to one document: %s', async (count, tier) => {
    const many = Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`pages/${i}.md`, link('../docs/guide.md')]),
    );
    expect(await tierOf({ ...changed, ...many }, { ...links, ...many })).toBe(tier);
  });

  test('links without end are no reason for low, nor for a hang', async () => {
    const loops = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`d/l${i}`, link('.')]));
    const tier = await tierOf({ 'd/a.md': 'b\n', ...loops }, { 'd/a.md': 'a\n', ...loops });
    expect(tier).toBe('medium');
  });
});

describe('documents that agent instructions import', () => {
  const document = (text: string) => ({ 'docs/guide.md': text, 'docs/deep.md': `${text}!` });
  test.each([
    ['@path from the root', { 'CLAUDE.md': 'See @docs/guide.md.\n' }, 'high'],
    ['@./path', { 'CLAUDE.md': '- @./docs/guide.md\n' }, 'high'],
    ['@../path from a folder', { 'a/CLAUDE.md': '@../docs/guide.md\n' }, 'high'],
    ['through another import', { 'CLAUDE.md': '@docs/index.md\n', 'docs/index.md': '@guide.md\n' }, 'high'],
    ['a folder of instructions', { '.claude/commands/review.md': 'Follow @docs/guide.md\n' }, 'high'],
    ['a whole folder', { 'CLAUDE.md': '@docs/\n' }, 'high'],
    ["Cursor's mdc: links", { '.cursor/rules/a.mdc': '[guide](mdc:docs/guide.md)\n' }, 'high'],
    ['a mention without @', { 'CLAUDE.md': 'See docs/guide.md.\n' }, 'low'],
    ['a list of aider', { '.aider.conf.yml': 'read:\n  - docs/guide.md\n  - other.md\n' }, 'high'],
    ['one file of aider', { '.aider.conf.yml': 'model: x\nread: docs/guide.md\n' }, 'high'],
    ['a list of aider in brackets', { '.aider.conf.yml': 'read: [other.md, docs/guide.md]\n' }, 'high'],
    ['a list of opencode', { 'opencode.json': '{ "instructions": ["docs/guide.md"] }\n' }, 'high'],
    ['a glob of opencode', { 'opencode.json': '{ "instructions": [\n  "docs/*.md"\n] }\n' }, 'high'],
    ['a glob of any folder', { 'opencode.jsonc': '{ "instructions": ["**/guide.md"] }\n' }, 'high'],
    [
      'a prompt of opencode',
      { 'opencode.json': '{ "agent": { "x": { "prompt": "{file:./docs/guide.md}" } } }\n' },
      'high',
    ],
    ['the context file of Gemini', { '.gemini/settings.json': '{ "contextFileName": "docs/guide.md" }\n' }, 'high'],
    ['paths of Crush', { '.crush.json': '{ "options": { "context_paths": ["docs/guide.md"] } }\n' }, 'high'],
    ['a fallback of Codex', { '.codex/config.toml': 'model_instructions_file = "docs/guide.md"\n' }, 'high'],
    ['a list of other files', { '.aider.conf.yml': 'read: [other.md]\nfiles: [docs/guide.md]\n' }, 'low'],
    ['a list under another key', { 'opencode.json': '{ "ignore": ["docs/guide.md"] }\n' }, 'low'],
    ['an import of another file', { 'CLAUDE.md': '@docs/else.md\n' }, 'low'],
    ['a handle, and an e-mail address', { 'CLAUDE.md': 'Ask @docs or a@docs/guide.md\n', 'docs.md': '' }, 'low'],
    ['a document that mentions it', { 'README.md': '@docs/guide.md\n' }, 'low'],
  ])('%s', async (name, extra, tier) => {
    if (name.startsWith('a handle'))
      return expect(await tierOf({ 'x.md': 'b\n', ...extra }, { 'x.md': 'a\n', ...extra })).toBe(tier);
    return expect(await tierOf({ ...document('b\n'), ...extra }, { ...document('a\n'), ...extra })).toBe(tier);
  });

  test('the reason names the importer', async () => {
    const extra = { 'CLAUDE.md': '@docs/guide.md\n' };
    const { reasons } = await judge({ ...document('b'), ...extra }, { ...document('a'), ...extra });
    expect(reasons[0]).toMatchObject({ code: 'RISK_IMPORTED_INSTRUCTIONS', path: 'docs/guide.md' });
    expect(reasons[0]?.message).toContain('CLAUDE.md');
  });
});

describe('symbolic links', () => {
  test.each([
    ['within the documents', { 'docs/a.md': link('b.md') }, 'medium'],
    ['out of the repository', { 'docs/a.md': link('../../etc/passwd') }, 'high'],
    ['absolute', { 'docs/a.md': link('/etc/passwd') }, 'high'],
    ['to a workflow', { 'docs/a.md': link('../.github/workflows/ci.yml') }, 'high'],
    ['in place of the workflows', { '.github/workflows': link('../docs') }, 'high'],
    ["in place of the forge's folder", { '.github': link('docs') }, 'high'],
    ["in place of an agent's folder", { 'a/.claude': link('../docs') }, 'high'],
    ["into git's folder", { 'docs/a.md': link('../.git/config') }, 'high'],
  ])('%s', async (_, head, tier) => expect(await tierOf(head)).toBe(tier));

  test('a document that becomes a link is not low', async () => {
    expect(await tierOf({ 'a.md': link('b.md'), 'b.md': 'x' }, { 'a.md': 'x', 'b.md': 'x' })).toBe('medium');
  });
  test('a link that is removed is not low', async () => {
    expect(await tierOf({ 'b.md': 'x' }, { 'b.md': 'x', 'a.md': link('b.md') })).toBe('medium');
  });
});
