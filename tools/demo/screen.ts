import { styleText } from 'node:util';

type Colour = 'green' | 'red' | 'yellow' | 'cyan' | 'dim' | 'bold';

/** How a step ended, which chooses its colour. */
export type Mood = 'good' | 'bad' | 'warning' | 'plain';

const COLOURS: Readonly<Record<Mood, Colour | undefined>> = {
  good: 'green',
  bad: 'red',
  warning: 'yellow',
  plain: undefined,
};
const LABEL = 10;
const VERDICT = 9;

/** Lines for people: with colour and a running line on a terminal, plain in a pipe. */
export class Screen {
  readonly #out: NodeJS.WriteStream;
  #busy = false;

  constructor(out: NodeJS.WriteStream) {
    this.#out = out;
  }

  line(text = ''): void {
    this.#clear();
    this.#out.write(`${text}\n`);
  }

  title(text: string): void {
    this.line(this.#paint('bold', text));
  }

  /** What is being done now; only a terminal shows it, and the next line replaces it. */
  working(text: string): void {
    if (!this.#out.isTTY) return;
    this.#clear();
    this.#out.write(this.#paint('dim', `  ${text} …`));
    this.#busy = true;
  }

  /** One step: its name, what it came to, and why. */
  step(label: string, mood: Mood, verdict: string, text: string): void {
    const colour = COLOURS[mood];
    const shown = verdict.padEnd(VERDICT);
    this.line(
      this.#cut(`  ${label.padEnd(LABEL)} ${shown} ${text}`).replace(
        shown,
        colour ? this.#paint(colour, shown) : shown,
      ),
    );
  }

  /** A reason under a step, and what to do about it. */
  reason(text: string, remedy?: string): void {
    for (const line of this.#wrap(text, '      - ')) this.line(line);
    if (remedy === undefined) return;
    for (const line of this.#wrap(remedy, '        ')) this.line(this.#paint('dim', line));
  }

  #paint(colour: Colour, text: string): string {
    return styleText(colour, text, { stream: this.#out });
  }

  /** In a pipe a line may be long. */
  get #width(): number {
    return this.#out.isTTY ? Math.max(this.#out.columns, 40) : 160;
  }

  #cut(text: string): string {
    return text.length > this.#width ? `${text.slice(0, this.#width - 1)}…` : text;
  }

  /** Breaks between words; further lines stand below the first one's text. */
  #wrap(text: string, indent: string): string[] {
    const lines = [indent];
    for (const word of text.split(' ')) {
      const last = lines.at(-1) ?? '';
      const longer = last.trim() === '' || last === indent ? last + word : `${last} ${word}`;
      if (longer.length <= this.#width || last === indent) lines[lines.length - 1] = longer;
      else lines.push(' '.repeat(indent.length) + word);
    }
    return lines;
  }

  #clear(): void {
    if (!this.#busy) return;
    this.#out.write('\r\u001b[2K');
    this.#busy = false;
  }
}
