/**
 * Under these keys agents' configuration lists files that are read as instructions: aider (`read`), opencode
 * (`instructions`, `prompt`), Gemini CLI (`contextFileName`, `fileName`), Crush (`context_paths`), Codex
 * (`project_doc_fallback_filenames`, `model_instructions_file`), Continue and others (`rules`).
 */
const KEY =
  /["']?\b(?:read|instructions?|rules|prompts?|prompt_file|system_prompt_file|contextFileName|fileName|context_?(?:paths|files?)|project_doc_fallback_filenames|(?:(?:model|experimental)_)?instructions_file)\b["']?[ \t]*[:=][ \t]*/gi;
const NAMED = /\{file:([^{}\s]+)\}|\bfile:\/\/(\.{1,2}\/[^\s"']+)/g;
/** A file, not a word, a sentence or an address. */
const FILE = /^(?!\w+:\/\/)(?=.*[./])[^\s"'`{}[\]]{1,300}$/;
const LONGEST_LIST = 20_000;
/** A configuration of an agent has a few of them. */
const MOST_KEYS = 500;

/** Is this a file that can list instructions, by its name? */
export function canListInstructions(path: string): boolean {
  return /\.(?:jsonc?|ya?ml|toml)$/i.test(path);
}

/**
 * Paths and globs that a configuration lists as instructions, as they are written. Reads JSON, YAML and TOML alike,
 * and takes rather too many for paths than too few: what it names is judged more strictly, never less.
 */
export function listedInstructions(text: string): string[] {
  const listed: string[] = [];
  let keys = 0;
  for (const match of text.matchAll(KEY)) {
    if (++keys > MOST_KEYS) break;
    listed.push(...valuesOf(text.slice(match.index + match[0].length)));
  }
  for (const [, braces, address] of text.matchAll(NAMED)) listed.push((braces ?? address) as string);
  return listed.filter((value) => FILE.test(value));
}

/** The text or texts that begin here: a list in brackets, the items of a YAML list, or one value. */
function valuesOf(text: string): string[] {
  const rest = text.slice(0, LONGEST_LIST);
  if (rest.startsWith('[')) return wordsOf(rest.slice(1, rest.indexOf(']') < 0 ? undefined : rest.indexOf(']')));
  const items = /^(?:#.*)?\r?\n((?:[ \t]*(?:-[ \t].*|#.*)?(?:\r?\n|$))*)/.exec(rest)?.[1] ?? '';
  const lines = items === '' ? [rest.split(/[\r\n]/, 1)[0] ?? ''] : items.split('\n');
  return lines.flatMap((line) => wordsOf(line.replace(/^\s*-\s+/, '')));
}

function wordsOf(text: string): string[] {
  return text
    .replace(/(?:^|\s)(?:#|\/\/)\s.*$/gm, '')
    .split(/[\s,]+/)
    .map((word) => word.replace(/^["']|["']$/g, ''));
}

/**
 * What a glob stands for among imports: the folder that all its paths lie in (with a slash), or, when they may lie
 * anywhere, the name that they end in (after `**` and a slash). A path stands for itself.
 */
export function importOf(pattern: string): string {
  const wildcard = pattern.search(/[*?{]/);
  if (wildcard < 0) return pattern;
  const folder = pattern.slice(0, pattern.lastIndexOf('/', wildcard) + 1);
  return folder !== '' ? folder : `**/${pattern.slice(pattern.lastIndexOf('/') + 1).replace(/^\*+/, '')}`;
}
