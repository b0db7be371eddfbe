const EXTENSIONS = `
  js cjs mjs jsx ts cts mts tsx es es6 coffee litcoffee ls vue svelte astro marko riot imba
  py pyi pyx pxd pxi pyw ipynb rb erb rbi rbs slim haml jbuilder ru php phtml php3 php4 php5 php7 phps inc blade twig latte
  go rs c h cc cpp cxx c++ hh hpp hxx h++ ipp inl tcc tpp ixx cppm m mm cu cuh cl glsl vert frag comp geom hlsl metal wgsl fx shader
  java kt kts scala sc groovy gvy gsp clj cljs cljc edn bb jsp jspx jspf ceylon xtend aj
  cs csx vb fs fsi fsx razor cshtml vbhtml aspx ascx ashx asmx asax xaml axaml
  swift dart ex exs eex heex leex erl hrl escript hs lhs hsc purs elm ml mli mll mly re rei res resi sml sig fun
  lua luau moon fnl nim d di zig v sv svh vhd vhdl vh cr jl r rmd rnw pl pm pod6 p6 raku rakumod pl6 t tcl tk itcl
  sh bash zsh fish ksh csh tcsh dash ps1 psm1 psd1 bat cmd nu elv awk sed
  f f77 f90 f95 f03 f08 for ftn fpp pas pp dpr dfm lpr adb ads ada cob cbl cpy asm s nasm a51 ll wat wasm-text
  lisp lsp cl el scm ss rkt rktd clisp sld hy janet
  sql psql plsql pls pks pkb ddl prc trg hql cql
  proto thrift avdl capnp fbs graphql gql graphqls prisma smithy tsp raml wsdl
  sol vy move cairo circom teal
  html htm xhtml shtml css scss sass less styl pcss mdx njk liquid hbs handlebars mustache ejs pug jade tmpl tpl tera j2 jinja jinja2 gotmpl gohtml ftl vm mjml
  star cue dhall jsonnet libsonnet pkl nickel ncl
  ino pde gd gdscript gdshader as mxml hx hxml brs bs applescript scpt vbs vba bas cls frm ahk au3 nsi nsh iss
  abap apex trigger sas do ado mat mlx nb wl wls q k apl dyalog j forth fth factor st pony idr agda lean coq thy tla als
  y yy l lex g4 g peg pest lalrpop bnf ebnf jj rl ne
`;

const SOURCE = new Set(EXTENSIONS.trim().split(/\s+/));

/** Is this the extension of a language that somebody compiles, runs, renders or queries with? */
export function isSourceExtension(extension: string): boolean {
  return SOURCE.has(extension);
}

const PROGRAMS = new Set(
  `js cjs mjs jsx ts cts mts tsx coffee vue svelte py pyx rb php go rs c h cc cpp cxx hh hpp m mm java kt kts scala groovy
  clj cljs cljc cs vb fs fsx swift dart ex exs erl hs ml lua nim d zig cr jl r pl pm t raku tcl sh bash zsh fish ksh ps1 psm1
  bat cmd awk f90 f95 pas adb asm s lisp el scm rkt sol ipynb cu gd proto`
    .trim()
    .split(/\s+/),
);

/** Does the extension belong to a general programming language (not to data, markup, styles or templates)? */
export function isProgramExtension(extension: string): boolean {
  return PROGRAMS.has(extension);
}
