/** Whom a trailer names: by id where the address has one, by login otherwise. */
export interface CoAuthor {
  readonly id: number | null;
  readonly login: string;
}

/** With the lines that go on from it (git-interpret-trailers); a line ends where git ends it, at a line feed. */
const TRAILER = /^[ \t]*co-authored-by[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)/gim;
const NOREPLY = /(?:(\d{1,15})\+)?([a-z0-9][a-z0-9_-]{0,99}(?:\[bot\])?)@users\.noreply\.github\.com(?![\w-]|\.\w)/gi;

/**
 * The accounts that `Co-authored-by` trailers name by an address of users.noreply.github.com. A trailer is a text that
 * anybody can write: it takes the right to approve from whom it names, and changes nothing else. Every line of the
 * message is looked at, not only the last paragraph: naming too many takes too much, never too little.
 */
export function coAuthorsOf(messages: Iterable<string>): CoAuthor[] {
  const found = new Map<string, CoAuthor>();
  for (const message of messages) {
    for (const [, value = ''] of message.matchAll(TRAILER)) {
      for (const [, id, login = ''] of value.matchAll(NOREPLY)) {
        const coAuthor = { id: id === undefined ? null : Number(id), login };
        found.set(JSON.stringify(coAuthor), coAuthor);
      }
    }
  }
  return [...found.values()].sort(
    (a, b) => Number(a.login > b.login) - Number(a.login < b.login) || (a.id ?? 0) - (b.id ?? 0),
  );
}
