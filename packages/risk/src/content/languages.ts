/** How a language writes what a compiler does not read: comments and strings. */
export interface Syntax {
  readonly lineComments: readonly string[];
  readonly blockComments: readonly (readonly [string, string])[];
  /** Longest first. A quote of one character ends at the line's end unless it is in `multiline`. */
  readonly quotes: readonly string[];
  readonly multiline: readonly string[];
  /** Block comments nest (Rust, Swift, Kotlin, Scala). */
  readonly nests?: boolean;
  /** A single quote also starts a lifetime or a character (Rust), or ends an identifier (Haskell). */
  readonly loneQuote?: boolean;
  /** Lines between `=begin` and `=end`, `=pod` and `=cut` are comments. */
  readonly pod?: boolean;
}

export type Language =
  | 'javascript'
  | 'python'
  | 'go'
  | 'rust'
  | 'jvm'
  | 'csharp'
  | 'ruby'
  | 'php'
  | 'c'
  | 'swift'
  | 'elixir'
  | 'shell'
  | 'dart'
  | 'lua'
  | 'lisp'
  | 'haskell'
  | 'perl'
  | 'julia';

const C_COMMENTS = { lineComments: ['//'], blockComments: [['/*', '*/']] } as const;

const SYNTAXES: Readonly<Record<Language, Syntax>> = {
  javascript: { ...C_COMMENTS, quotes: ['`', '"', "'"], multiline: ['`'] },
  python: { lineComments: ['#'], blockComments: [], quotes: ['"""', "'''", '"', "'"], multiline: ['"""', "'''"] },
  go: { ...C_COMMENTS, quotes: ['`', '"', "'"], multiline: ['`'] },
  rust: { ...C_COMMENTS, quotes: ['"'], multiline: ['"'], nests: true, loneQuote: true },
  jvm: { ...C_COMMENTS, quotes: ['"""', '"', "'"], multiline: ['"""'], nests: true },
  csharp: { ...C_COMMENTS, quotes: ['"""', '"', "'"], multiline: ['"""'] },
  ruby: { lineComments: ['#'], blockComments: [], quotes: ['"', "'"], multiline: [], pod: true },
  php: { lineComments: ['//', '#'], blockComments: [['/*', '*/']], quotes: ['"', "'"], multiline: [] },
  c: { ...C_COMMENTS, quotes: ['"', "'"], multiline: [] },
  swift: { ...C_COMMENTS, quotes: ['"""', '"'], multiline: ['"""'], nests: true },
  elixir: { lineComments: ['#'], blockComments: [], quotes: ['"""', '"', "'"], multiline: ['"""'] },
  shell: { lineComments: ['#'], blockComments: [], quotes: ['"', "'"], multiline: [] },
  dart: { ...C_COMMENTS, quotes: ['"""', "'''", '"', "'"], multiline: ['"""', "'''"], nests: true },
  lua: { lineComments: ['--'], blockComments: [['--[[', ']]']], quotes: ['"', "'"], multiline: [] },
  lisp: { lineComments: [';'], blockComments: [['#|', '|#']], quotes: ['"'], multiline: ['"'] },
  haskell: { lineComments: ['--'], blockComments: [['{-', '-}']], quotes: ['"'], multiline: [], nests: true },
  perl: { lineComments: ['#'], blockComments: [], quotes: ['"', "'"], multiline: [], pod: true },
  julia: { lineComments: ['#'], blockComments: [['#=', '=#']], quotes: ['"""', '"'], multiline: ['"""'], nests: true },
};

const EXTENSIONS: Readonly<Record<Language, string>> = {
  javascript: 'js mjs cjs jsx ts mts cts tsx vue svelte coffee astro es6',
  python: 'py pyi pyx pyw',
  go: 'go',
  rust: 'rs',
  jvm: 'java kt kts scala sc groovy gradle',
  csharp: 'cs fs vb',
  ruby: 'rb rake gemspec ru cr',
  php: 'php phpt',
  c: 'c h cc cpp cxx c++ hh hpp hxx h++ m mm cu inl ipp zig d proto sol v sv',
  swift: 'swift',
  elixir: 'ex exs',
  shell: 'sh bash zsh fish bats ksh ps1 psm1 nix tcl',
  dart: 'dart',
  lua: 'lua',
  lisp: 'clj cljs cljc lisp el scm rkt',
  haskell: 'hs lhs elm purs idr',
  perl: 'pl pm t',
  julia: 'jl r',
};

const BY_EXTENSION: ReadonlyMap<string, Language> = new Map(
  (Object.entries(EXTENSIONS) as [Language, string][]).flatMap(([language, extensions]) =>
    extensions.split(' ').map((extension) => [extension, language] as const),
  ),
);

/** The language that a path's extension names; none for data, prose and unknown extensions. */
export function languageOf(path: string): Language | undefined {
  if (path !== last.path) {
    const dot = path.lastIndexOf('.');
    last = { path, language: dot < 0 ? undefined : BY_EXTENSION.get(path.slice(dot + 1).toLowerCase()) };
  }
  return last.language;
}

/** Several rules ask about the same path, one after another. */
let last: { readonly path: string; readonly language: Language | undefined } = { path: '', language: undefined };

export function syntaxOf(language: Language): Syntax {
  return SYNTAXES[language];
}
