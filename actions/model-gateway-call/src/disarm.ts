/**
 * An answer that can be printed in a job: the runner takes `::command::` at a line's beginning, after white space, and
 * `##[command]` anywhere in a line, for orders to it (actions/runner, ActionCommand.cs). In JSON the characters are
 * written as escapes, which mean the same; in other text a space parts them.
 */
export function disarm(text: string, isJson: boolean): string {
  const commands = isJson ? text : text.replace(/^((?:[^\S\n\r\u2028\u2029]|\u0085)*):(?=:)/gm, '$1: ');
  return commands.replaceAll('##[', isJson ? '\\u0023\\u0023[' : '# #[');
}
