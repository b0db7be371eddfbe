import type { ParsedName } from './parsed-name.ts';

const PROSE = new Set(['md', 'markdown', 'rst', 'adoc']);
/** Other text formats count only under a well-known name or in a documentation folder. */
const TEXT = new Set([
  '',
  'txt',
  'text',
  'asciidoc',
  'mkd',
  'mdown',
  'rdoc',
  'textile',
  'org',
  'pod',
  'mediawiki',
  'creole',
]);
const RASTER = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'bmp']);
const FOLDERS = new Set(['doc', 'docs', 'documentation']);
const KNOWN = new Set([
  ...['readme', 'license', 'licence', 'copying', 'copyright', 'unlicense', 'notice', 'notices'],
  ...['changelog', 'changes', 'history', 'news', 'release-notes', 'release_notes', 'releasenotes', 'whatsnew'],
  ...[
    'contributing',
    'contributors',
    'authors',
    'maintainers',
    'credits',
    'thanks',
    'acknowledgements',
    'acknowledgments',
  ],
  ...['backers', 'sponsors', 'code_of_conduct', 'code-of-conduct', 'governance', 'security'],
  ...['todo', 'roadmap', 'install', 'installation', 'upgrading', 'hacking'],
  ...['third-party-notices', 'third_party_notices', 'thirdpartynotices'],
]);

/** Prose whose text is read by a program: prompts of the product itself, and templates of the site that it is made to. */
const READ_BY_PROGRAMS = new Set(['prompts', '_templates', '_layouts', '_partials', 'archetypes']);
/** Of the hidden folders, those in which people look for documents; in all others some tool keeps what it reads. */
const HIDDEN_FOR_PEOPLE = new Set(['.github', '.gitlab', '.docs', '.doc']);
/** Compilers read the code between such prose: CoffeeScript, Agda, Haskell, Idris, LiveScript, PureScript. */
const LITERATE = /\.(?:coffee|lagda|lhs|idr|lidr|agda|ls|purs)\.[a-z]+$/;
/** Without an extension and in small letters these are rather programs: `make install`. */
const PROGRAMS = /^(install|security|history|news|changes|notices?|todo|thanks|credits)$/;

/**
 * Prose for people (contract, "Low"): the four prose extensions anywhere, well-known names in text formats, plain
 * text and raster images in a documentation folder. MDX is source: it can hold code on any line.
 */
export function isDocumentation(name: ParsedName): boolean {
  if (name.folders.some(isReadByPrograms) || LITERATE.test(name.base)) return false;
  if (PROSE.has(name.extension)) return true;
  if (isKnownDocument(name)) return true;
  return isInDocumentationFolder(name) && (isFolderText(name) || RASTER.has(name.extension));
}

function isReadByPrograms(folder: string): boolean {
  return READ_BY_PROGRAMS.has(folder) || (folder.startsWith('.') && !HIDDEN_FOR_PEOPLE.has(folder));
}

/** README, LICENSE-MIT, CHANGELOG.txt, COPYING.LESSER, README.zh and the like; never a name with a program's extension. */
export function isKnownDocument({ base, originalBase }: ParsedName): boolean {
  if (PROGRAMS.test(originalBase)) return false;
  const [, stem, suffix = '', extension = ''] =
    /^([a-z_]+(?:-[a-z_]+){0,2}?)((?:[-_.][a-z0-9]{1,12}){0,2}?)(?:\.([a-z]+))?$/.exec(base) ?? [];
  if (stem === undefined) return false;
  if (KNOWN.has(stem) && suffix === '' && (TEXT.has(extension) || PROSE.has(extension))) return true;
  return /^(licen[cs]e|copying|notice|readme)[-_.][a-z0-9.\-_]{1,24}$/.test(base) && plainEnding(base);
}

function plainEnding(base: string): boolean {
  const ending = base.slice(base.lastIndexOf('.') + 1);
  if (!base.includes('.')) return true;
  return TEXT.has(ending) || PROSE.has(ending) || LICENCE_OR_LANGUAGE.test(ending);
}

/** `LICENSE.Apache2`, `COPYING.LESSER`, `README.zh`: licences and languages. */
const LICENCE_OR_LANGUAGE =
  /^(mit|apache|apache2|apache-2|bsd|bsd2|bsd3|gpl|gpl2|gpl3|lgpl|lgpl3|agpl|agpl3|mpl|mpl2|isc|cc0|cc-by|boost|bsl|epl|lesser|lib|unicode|third-party|thirdparty|zh|cn|ja|jp|ko|kr|fr|de|es|it|nl|tr|ptbr|pt-br|zh-cn|zh-tw|zh_cn)$/;

export function isInDocumentationFolder({ folders }: ParsedName): boolean {
  return folders.some((folder) => FOLDERS.has(folder));
}

function isFolderText({ extension }: ParsedName): boolean {
  return extension !== '' && TEXT.has(extension);
}
