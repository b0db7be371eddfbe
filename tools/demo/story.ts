import type { StepResult } from '@sallyport/testing';
import type { Mood, Screen } from './screen.ts';

/** A reason as the actions give it in their output `reasons`. */
export interface Reason {
  readonly code?: string;
  readonly id?: string;
  readonly path?: string;
  readonly line?: number;
  readonly message: string;
  readonly remedy?: string;
}

/** One line of the story, kept for the report page. */
export interface Told {
  readonly label: string;
  readonly mood: Mood;
  readonly verdict: string;
  readonly text: string;
  readonly reasons: readonly Reason[];
}

/** The path of one pull request, told on the screen as it happens. */
export class Story {
  readonly title: string;
  readonly told: Told[] = [];
  readonly #screen: Screen;

  constructor(screen: Screen, title: string) {
    this.#screen = screen;
    this.title = title;
    screen.line();
    screen.title(title);
  }

  working(text: string): void {
    this.#screen.working(text);
  }

  /** @param shown how many of the reasons the screen shows; the page has all */
  tell(label: string, mood: Mood, verdict: string, text: string, reasons: readonly Reason[] = [], shown = 3): void {
    this.told.push({ label, mood, verdict, text, reasons });
    const part = reasons.length > shown ? `; ${shown} of them:` : '';
    this.#screen.step(label, mood, verdict, text + part);
    const said = new Set<string | undefined>();
    for (const reason of reasons.slice(0, shown)) {
      this.#screen.reason(sentence(reason), said.has(reason.remedy) ? undefined : reason.remedy);
      said.add(reason.remedy);
    }
  }
}

const sentence = ({ code, id, path, line, message }: Reason): string => {
  const place = path === undefined ? '' : `${path}${line === undefined ? '' : `:${line}`} `;
  return `${place}${message} (${code ?? id ?? ''})`;
};

/** The reasons that a step gave. */
export function reasonsOf(result: StepResult): Reason[] {
  const text = result.outputs.reasons;
  if (text === undefined || text === '') return [];
  const parsed: unknown = JSON.parse(text);
  return Array.isArray(parsed) ? (parsed as Reason[]) : [];
}

/** @throws Error with the step's log when it failed without having decided anything */
export function requireSuccess(name: string, result: StepResult): StepResult {
  if (result.outcome === 'success') return result;
  throw new Error(`${name} failed:\n${result.log.trim()}`);
}
