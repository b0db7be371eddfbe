import { readingOf } from '../classes.ts';
import { magicOf } from '../paths/magic.ts';
import { fileRule, type InspectedFile } from '../rule.ts';

/** The note that other rules read: what kind of binary the head's file is. */
export const BINARY_NOTE = 'binary';

/** Bytes that nobody can review (contract, "Low"; attack: CVE-2024-3094, xz). */
export const binary = fileRule({
  code: 'RISK_BINARY',
  title: 'Binary files',
  why: 'A reviewer sees that it changed, not what changed; the xz backdoor travelled in test archives.',
  remedy: 'Generate it in the build or in the test from something readable, or say where it comes from.',
  needs: 'contents',
  *inspect(file) {
    const { contents } = file;
    const after = contents?.after;
    if (contents === undefined || after === undefined || file.file.after?.mode === '120000') return;
    const magic = magicOf(after);
    if (!contents.binary && (magic === 'unknown' || magic === 'image' || looksLikeText(after))) return;
    if (after.length === 0 || isUnchanged(file)) return;
    file.note(BINARY_NOTE, magic);
    if (magic === 'executable') yield { tier: 'high', message: 'a program, by its first bytes' };
    else if (magic === 'archive') yield { tier: 'medium', message: 'an archive, by its first bytes' };
    else if (!isPicture(file, magic)) yield { tier: 'medium', message: `a ${verb(file)} binary file` };
  },
});

/** Prose can begin with `MZ` or `BZh` too: text has no control characters and is UTF-8. */
function looksLikeText(content: Buffer): boolean {
  const start = content.subarray(0, 512).toString('utf8');
  return !/[\0-\x08\x0e-\x1a\x7f]/.test(start) && !start.slice(0, -1).includes('\ufffd');
}

function isUnchanged({ file }: InspectedFile): boolean {
  return file.before?.oid === file.after?.oid;
}

function verb({ file }: InspectedFile): string {
  return file.before === undefined ? 'new' : 'changed';
}

/** A raster image among documents, which is one by its bytes too, is documentation. */
function isPicture({ classes, file }: InspectedFile, magic: string): boolean {
  return magic === 'image' && readingOf(classes) === 'prose' && /\.(png|jpe?g|gif|webp|avif|bmp)$/i.test(file.path);
}
