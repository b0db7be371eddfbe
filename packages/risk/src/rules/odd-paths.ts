import { foldName } from '../paths/fold.ts';
import { type Finding, fileRule } from '../rule.ts';

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const GIT_FOLDER = /^(\.git|git~\d+|\.git[ .]*|\.git::\$.*)$/i;
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?$/i;

/** Names that systems read differently, or that no reader can tell from others (git's own checks: core.protectNTFS). */
export const oddPaths = fileRule({
  code: 'RISK_ODD_PATH',
  title: 'Names that systems read differently',
  why: 'A name that one system cannot hold, or takes for another one, lands where no rule looked.',
  remedy: 'Rename the file with plain letters, digits, dots, dashes and underscores.',
  needs: 'names',
  applies: ({ file }) => file.after !== undefined,
  *inspect({ file }) {
    const found = [...oddities(file.path, file.pathBytes)];
    yield* found;
  },
});

function* oddities(path: string, bytes: Buffer): Generator<Finding> {
  if (
    /^[A-Za-z0-9_/@+=,~ .-]*$/.test(path) &&
    !/[ .](\/|$)|(^|\/)[-~]|git~|(^|\/)(con|prn|aux|nul|com\d|lpt\d)\b|\.git(\/|$)/i.test(path)
  )
    return;
  if (!isUtf8(bytes)) yield { tier: 'medium', message: 'the name is not UTF-8' };
  if (/\p{Cc}/u.test(path)) yield { tier: 'medium', message: 'the name has a control character' };
  if (bytes.includes(0x5c)) yield { tier: 'medium', message: 'the name has a backslash, a folder separator elsewhere' };
  if (/^\s*-/.test(path)) yield { tier: 'medium', message: 'the name begins like an option' };
  for (const segment of path.split('/')) {
    if (isGitFolder(segment))
      yield { tier: 'high', message: `${JSON.stringify(segment)} is taken for git's own folder` };
    if (/[ .]$/.test(segment))
      yield { tier: 'medium', message: 'a name ends in a dot or a space, which Windows drops' };
    if (DEVICE.test(segment)) yield { tier: 'medium', message: `${JSON.stringify(segment)} is a device on Windows` };
    if (/[:*?"<>|]/.test(segment))
      yield { tier: 'medium', message: 'the name has a character that Windows cannot hold' };
  }
}

function isGitFolder(segment: string): boolean {
  return GIT_FOLDER.test(segment) || foldName(segment) === '.git';
}

function isUtf8(bytes: Buffer): boolean {
  try {
    DECODER.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
