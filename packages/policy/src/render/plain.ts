import { escapeActing } from '@sallyport/core';

/** Text from a repository or a forge, for a terminal: on one line, and nothing in it acts. */
export function plain(text: string): string {
  return escapeActing(text);
}

/** The same for GitHub's Markdown: nothing is markup, a link, or a mention of somebody. */
export function plainMarkdown(text: string): string {
  return plain(text)
    .replace(/[\\`*_{}[\]()#+!|~$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@/g, '&#64;')
    .replace(/:\/\//g, '&#58;//');
}
