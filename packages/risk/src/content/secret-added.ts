import type { ChangedLine } from '@sallyport/change';
import { readingOf } from '../classes.ts';
import { type Finding, fileRule, type InspectedFile } from '../rule.ts';
import { vocabulary } from './byte-scan.ts';
import { scanSecrets } from './secret-scan.ts';
import { PRIVATE_KEY, SECRET_HINT, SECRET_SHAPES, SECRET_WORDS } from './secret-shapes.ts';
import { addedLines } from './text.ts';
import { wholeSide } from './whole-side.ts';

/** An example: a password that says so, a placeholder, or an address that nobody else reaches. */
const EXAMPLE =
  /:\/\/[^\s/@]*:(?:\$|\{|<|%|\*|x{3}|pass|pwd|secret|root|admin|user|test|foo|bar|guest|postgres|mysql|changeme|example|your|my|token|key|12345|[^\s/@]{0,3}@)|@(?:localhost|127\.|0\.0\.0\.0|\[?::1|(?:db|database|host|postgres|mysql|mongo|mongodb|redis)(?=[:/\s"'`]|$)|[\w.-]*example\b|[\w.-]+\.(?:test|invalid|local|localhost)\b|\$|\{|<)/i;
/** Addresses with a password: the rules that find examples more often than secrets. */
const OF_ADDRESSES = /^(?:basicauth|database-connection-string)$/;

/** Tokens, keys and passwords that a change adds, in any file. The finding never holds the secret. */
export const secretAdded = fileRule({
  code: 'RISK_SECRET_ADDED',
  title: 'A secret is added',
  why: 'Whoever can read the repository can use it, from the first push on and for ever after, in every clone.',
  remedy: 'Revoke it now; keep secrets in the CI system’s or the platform’s own store.',
  needs: 'contents',
  inspect(file) {
    const lines = near(file).filter(({ text }) => text.length <= 100_000 && SECRET_HINT.test(text));
    // Nearly always nothing, and then nothing has to wait: a change can have 100,000 files.
    return lines.length === 0 ? [] : secretsIn(file, lines);
  },
});

async function* secretsIn(file: InspectedFile, lines: readonly ChangedLine[]): AsyncGenerator<Finding> {
  const found = new Set<number>();
  for (const line of lines) {
    const shape = SECRET_SHAPES.find(({ pattern }) => pattern.test(line.text));
    if (shape === undefined && !isPrivateKey(file, line)) continue;
    found.add(line.number);
    yield shape === undefined ? privateKey(file, line) : { tier: 'high', line: line.number, message: shape.name };
  }
  yield* scanned(
    file,
    lines.filter(({ number }) => !found.has(number)),
  );
}

const WORDS = vocabulary(SECRET_WORDS);

/** The added lines, in an added file only those with a word that a secret could have. */
function near(file: InspectedFile): readonly ChangedLine[] {
  const whole = file.contents?.after && wholeSide(file.contents);
  return whole?.marked(WORDS) ?? addedLines(file);
}

/** In prose the first line of a key is a name for it, unless the key follows. */
function isPrivateKey(file: InspectedFile, { text, number }: ChangedLine): boolean {
  if (!PRIVATE_KEY.test(text)) return false;
  if (readingOf(file.classes) !== 'prose') return true;
  return addedLines(file).some((next) => next.number === number + 1 && /^\s*[A-Za-z0-9+/]{60,}/.test(next.text));
}

/** Tests of cryptography bring keys of their own; a person looks whether they open anything. */
function privateKey({ classes }: InspectedFile, { number, text }: ChangedLine): Finding {
  const isQuoted = /['"`]-----BEGIN[^'"`]*-----['"`]/.test(text);
  const tier = readingOf(classes) === 'code' && !isQuoted ? 'high' : 'medium';
  return { tier, line: number, message: 'a private key' };
}

async function* scanned({ classes }: InspectedFile, lines: readonly ChangedLine[]): AsyncGenerator<Finding> {
  if (lines.length === 0) return;
  const reading = readingOf(classes);
  for (const { rule, line } of await scanSecrets(lines.map(({ text }) => text).join('\n'))) {
    const { text, number } = lines[line] ?? { text: '', number: 1 };
    const isAddress = OF_ADDRESSES.test(rule);
    if (isAddress && (reading === 'prose' || EXAMPLE.test(text))) continue;
    yield { tier: isAddress && reading === 'test' ? 'medium' : 'high', line: number, message: `a secret (${rule})` };
  }
}
