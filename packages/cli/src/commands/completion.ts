import { Argument, type Command } from 'commander';
import type { CliIo } from '../io.ts';
import { runCommand } from '../output.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

export function register(program: Command, io: CliIo): void {
  program
    .command('completion')
    .description('print a completion script, for instance: source <(sallyport completion bash)')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .action((shell: Shell) =>
      runCommand(io, 'text', async () => {
        io.stdout.write(SCRIPTS[shell](wordsOf(program)));
        return 0;
      }),
    );
}

/** Each command's path (`receipts verify`) with the words that can follow it. */
function wordsOf(command: Command, path: readonly string[] = []): Map<string, string[]> {
  const words = new Map<string, string[]>();
  const options = command.options.map((option) => option.long ?? option.short ?? '');
  const children = command
    .createHelp()
    .visibleCommands(command)
    .filter((child) => child.name() !== 'help');
  words.set(path.join(' '), [...children.map((child) => child.name()), ...options, '--help']);
  for (const child of children) {
    for (const [key, value] of wordsOf(child, [...path, child.name()])) words.set(key, value);
  }
  return words;
}

const SCRIPTS: Record<Shell, (words: Map<string, string[]>) => string> = {
  bash: (words) => `_sallyport() {
  local current="\${COMP_WORDS[COMP_CWORD]}" path="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do [[ $word == -* ]] && break; path="\${path:+$path }$word"; done
  case "$path" in
${cases(words, (list) => `COMPREPLY=($(compgen -W "${list}" -- "$current"))`)}
    *) COMPREPLY=($(compgen -f -- "$current")) ;;
  esac
}
complete -o default -F _sallyport sallyport
`,
  zsh: (words) => `#compdef sallyport
_sallyport() {
  local path="" word
  for word in "\${words[@]:1:CURRENT-2}"; do [[ $word == -* ]] && break; path="\${path:+$path }$word"; done
  case "$path" in
${cases(words, (list) => `compadd -- ${list}`)}
    *) _files ;;
  esac
}
compdef _sallyport sallyport
`,
  fish: (words) =>
    [...words]
      .flatMap(([path, list]) => list.map((word) => fishLine(path, word)))
      .map((line) => `${line}\n`)
      .join(''),
};

function cases(words: Map<string, string[]>, body: (list: string) => string): string {
  return [...words].map(([path, list]) => `    "${path}") ${body(list.join(' '))} ;;`).join('\n');
}

function fishLine(path: string, word: string): string {
  const condition = path === '' ? '__fish_use_subcommand' : `__fish_seen_subcommand_from ${path}`;
  const what = word.startsWith('--') ? `-l ${word.slice(2)}` : `-f -a ${word}`;
  return `complete -c sallyport -n '${condition}' ${what}`;
}
