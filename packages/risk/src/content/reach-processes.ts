import { Sieve } from './sieve.ts';

/** Starts another process. */
export const CHILD_PROCESS = new Sieve(
  // JavaScript: node, Deno, Bun, zx, shelljs, Cypress
  ['child_process', /\bchild_process\b/],
  [
    'exec spawn fork',
    /(?<![\w.])(?:execa|spawn|spawnSync|execSync|execFile|execFileSync|fork|execFileAsync|execAsync|exec)\s*\(\s*['"`\w[(]/,
  ],
  ['exec spawn fork', /\b(?:shelljs|shell|cp|childProcess)\.(?:exec|spawn|fork)\w*\s*\(/],
  ['$` zx', /(?:^|[=(,;]|\bawait|\breturn)\s*\$`[a-z]|(?<![\w.])zx\b/],
  ['cy.', /\bcy\.(?:exec|task)\s*\(/],
  ['Bun.spawn Deno.', /\bBun\.spawn|\bDeno\.(?:run|Command)\b/],
  // Python
  [
    'subprocess pexpect pty.spawn',
    /\bsubprocess\.\w+|\bfrom subprocess import\b|\bpexpect\b|\bpty\.spawn\b|\basyncio\.create_subprocess_\w+/,
  ],
  ['system popen exec spawn fork', /\bos\.(?:system|popen|exec[lv]\w*|spawn\w*|posix_spawn|fork)\b/],
  // Go
  [
    'exec Exec StartProcess',
    /\bexec\.Command(?:Context)?\s*\(|"os\/exec"|\bsyscall\.(?:Exec|ForkExec|StartProcess)\b|\bos\.StartProcess\b/,
  ],
  // Rust, Java and Kotlin, Scala, C#, Swift, Dart
  [
    'process::Command ProcessBuilder getRuntime Runtime.exec sys.process',
    /\bprocess::Command\b|\bProcessBuilder\b|\bgetRuntime\(\)|\bRuntime\.exec\b|\bsys\.process\b/,
  ],
  ['Process NSTask', /\bProcess\.(?:[Ss]tart|run(?:Sync)?)\b|\bProcessStartInfo\b|\bProcess\(\)|\bNSTask\b/],
  // Ruby, Perl and PHP, Elixir and Erlang, PowerShell
  ['Open3 Kernel IO.popen', /\bOpen3\.\w+|\bKernel\.(?:system|exec|spawn|`)|\bIO\.popen\b/],
  ['send', /\b(?:send|public_send|__send__)\s*(?:\(\s*)?:(?:system|exec|spawn|eval|instance_eval|`)/],
  [
    'system shell_exec passthru proc_open popen pcntl_exec',
    /(?<![\w.$:>])(?:system|shell_exec|passthru|proc_open|popen|pcntl_exec)\s*\(/,
  ],
  ['System Port.open :os.cmd', /\bSystem\.(?:cmd|shell)\b|\bPort\.open\b|:os\.cmd\s*\(/],
  ['Invoke-', /\bInvoke-(?:Expression|WebRequest|RestMethod)\b/],
  // The same by other names: of a module that is spelt in escapes, without parentheses, of the C library
  ['getBuiltinModule', /\bprocess\.getBuiltinModule\b/],
  ['\\u \\x', /\b(?:from|import|require)\s*(?:\(\s*)?['"`][^'"`]*\\[ux]/],
  [
    'cross-spawn execaCommand tinyexec bun:ffi cluster.fork',
    /\bcross-spawn\b|\bexecaCommand|\btinyexec\b|\bbun:ffi\b|\bcluster\.fork\b/,
  ],
  [
    'system exec spawn',
    /(?:^|[;{&|=(]|\b(?:do|then|and|or|return|puts|print)\s)\s*(?:system|exec|spawn)\s+(?:['"`%]|q[qx]?\b)/,
  ],
  ['import subprocess', /\bimport\s+subprocess\b/],
  [
    'system exec fork posix_spawn',
    /(?:\bstd|(?<![\w>]))::system\s*\(|\bexec(?:[lv]e?|[lv]p|vpe)\s*\(|(?<![\w.>:])v?fork\s*\(\s*\)|\bposix_spawnp?\s*\(/,
  ],
  ['.execute', /['"]\.execute\s*\(\s*\)/],
  ['Process', /\bnew\s+(?:System\.Diagnostics\.)?Process\b\s*[({]/],
  // Lua, Haskell, Clojure, R, Zig, Solidity, Erlang's ports
  ['os.execute io.popen', /\bos\.execute\b|\bio\.popen\b/],
  [
    'callCommand callProcess readProcess System.Process',
    /\b(?:callCommand|callProcess|readProcess\w*)\b|\bSystem\.Process\b/,
  ],
  [
    'clojure.java.shell processx system2 process.Child vm.ffi open_port',
    /\bclojure\.java\.shell\b|\bprocessx\b|\bsystem2\s*\(|\bprocess\.Child\b|\bvm\.ffi\b|\bopen_port\b/,
  ],
);

/** In Rust the name alone is a process only where the standard library's type is meant. */
export const RUST_COMMAND = /\b(?:Command::new|Command::cargo_bin)\s*\(/;
export const RUST_PROCESS = /\bprocess::(?:\{[^{}]*\b)?(?:Command|self)\b|\buse std::process\b/;

/** Backticks run a command in these languages, and quote a text in others. */
export const BACKTICKS = /(?:^|[=(,])\s*`[a-z][^`]*`|%x[({[]/;
export const BACKTICK_LANGUAGES: ReadonlySet<string> = new Set(['ruby', 'perl', 'php', 'julia']);
