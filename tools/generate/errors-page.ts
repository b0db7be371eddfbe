import { errorCodes } from './error-codes.ts';
import { cell } from './markdown.ts';

/** docs/errors.md: what each code means and what to do, from the places that throw it. */
export function errorsPage(root: string): string {
  const sections = errorCodes(root).map(
    ({ code, messages, remedies }) =>
      `### ${code}\n\n${lines(messages)}\n\n**What to do:** ${remedies.map(cell).join(' Or: ') || 'see the message.'}\n`,
  );
  return `# Error codes

Every failure has a code that stays, a message that names the thing, and a remedy. The command line exits with 2 and prints them; an action fails with them in its log and summary, and nothing is allowed, signed or merged. Where a value stands in the message there is an ellipsis here. This page is generated from the sources by \`npm run generate\`.

${sections.join('\n')}`;
}

function lines(messages: readonly string[]): string {
  return messages.map((message) => `> ${cell(message)}`).join('\n>\n') || '> (the message is made at run time)';
}
