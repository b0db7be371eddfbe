import { anyOf } from './any-of.ts';

/** Starts another process. */
export const CHILD_PROCESS = anyOf(
  // JavaScript: node, Deno, Bun, zx, shelljs, Cypress
  /\bchild_process\b/,
  /(?<![\w.])(?:execa|spawn|spawnSync|execSync|execFile|execFileSync|fork|execFileAsync|execAsync|exec)\s*\(\s*['"`\w[(]/,
  /\b(?:shelljs|shell|cp|childProcess)\.(?:exec|spawn|fork)\w*\s*\(/,
  /(?:^|[=(,;]|\bawait|\breturn)\s*\$`[a-z]|(?<![\w.])zx\b/,
  /\bcy\.(?:exec|task)\s*\(/,
  /\bBun\.spawn|\bDeno\.(?:run|Command)\b/,
  // Python
  /\bsubprocess\.\w+|\bfrom subprocess import\b|\bpexpect\b|\bpty\.spawn\b|\basyncio\.create_subprocess_\w+/,
  /\bos\.(?:system|popen|exec[lv]\w*|spawn\w*|posix_spawn|fork)\b/,
  // Go
  /\bexec\.Command(?:Context)?\s*\(|"os\/exec"|\bsyscall\.(?:Exec|ForkExec|StartProcess)\b|\bos\.StartProcess\b/,
  // Rust, Java and Kotlin, Scala, C#, Swift, Dart
  /\bprocess::Command\b|\bProcessBuilder\b|\bgetRuntime\(\)|\bRuntime\.exec\b|\bsys\.process\b/,
  /\bProcess\.(?:[Ss]tart|run(?:Sync)?)\b|\bProcessStartInfo\b|\bProcess\(\)|\bNSTask\b/,
  // Ruby, Perl and PHP, Elixir and Erlang, PowerShell
  /\bOpen3\.\w+|\bKernel\.(?:system|exec|spawn|`)|\bIO\.popen\b/,
  /\b(?:send|public_send|__send__)\s*\(?\s*:(?:system|exec|spawn|eval|instance_eval|`)/,
  /(?<![\w.$:>])(?:system|shell_exec|passthru|proc_open|popen|pcntl_exec)\s*\(/,
  /\bSystem\.(?:cmd|shell)\b|\bPort\.open\b|:os\.cmd\s*\(/,
  /\bInvoke-(?:Expression|WebRequest|RestMethod)\b/,
);

/** In Rust the name alone is a process only where the standard library's type is meant. */
export const RUST_COMMAND = /\b(?:Command::new|Command::cargo_bin)\s*\(/;
export const RUST_PROCESS = /\bprocess::(?:\{[^}]*\b)?(?:Command|self)\b|\buse std::process\b/;

/** Backticks run a command in these languages, and quote a text in others. */
export const BACKTICKS = /(?:^|[=(,])\s*`[a-z][^`]*`|%x[({[]/;
export const BACKTICK_LANGUAGES: ReadonlySet<string> = new Set(['ruby', 'perl', 'php', 'julia']);
