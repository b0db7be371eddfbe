import { Cursor } from './cursor.ts';
import { RESTORE } from './placeholders.ts';
import type { RuleSet } from './rules.ts';
import { CONTEXT, LONGEST_RUN, type Shape } from './shape.ts';
import { SPECIAL, VIEWS, type View } from './views.ts';

/** A part of a text, and what takes its place. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly replacement: string;
  /** False for what continues a finding that was counted before. */
  readonly counts: boolean;
}

interface Candidate {
  readonly start: number;
  scannedTo: number;
}

/**
 * Looks for secrets and shapes in a text that comes in pieces. However it is cut, the findings are the same: what the
 * text so far cannot decide is left undecided until more text comes, or its end. Offsets count from the text's start.
 */
export class Scanner {
  readonly #rules: RuleSet;
  readonly #cursors: readonly Cursor[];
  /** By shape: the run of characters that is being waited for. */
  readonly #candidates: (Candidate | undefined)[];
  /** How many shapes have a candidate. */
  #waiting = 0;
  /** By shape: up to where runs have been judged. */
  readonly #judged: number[];
  #open: { shape: Shape } | undefined;
  #buffer = '';
  #base = 0;
  #findings: Finding[] = [];
  #decided = 0;

  constructor(rules: RuleSet, views: readonly View[] = VIEWS) {
    this.#rules = rules;
    this.#cursors = views.map((view) => new Cursor(view, rules));
    this.#candidates = rules.shapes.map(() => undefined);
    this.#judged = rules.shapes.map(() => 0);
  }

  /** Up to here everything is decided. */
  get decided(): number {
    return this.#decided;
  }

  /** The length of what is not decided yet. */
  get undecided(): number {
    return this.#base + this.#buffer.length - this.#decided;
  }

  feed(text: string): void {
    this.#buffer += text;
    this.#swallow(text);
    this.#advance(false);
  }

  /** The text is over: everything is decided. */
  end(): void {
    this.#advance(true);
  }

  /** The findings up to `decided`, in order, without overlaps; each is given once. */
  take(): Finding[] {
    if (this.#findings.length === 0) return [];
    const ready = this.#findings.filter(({ end }) => end <= this.#decided);
    this.#findings = this.#findings.filter(({ end }) => end > this.#decided);
    return ready;
  }

  #advance(final: boolean): void {
    for (const cursor of this.#cursors) {
      cursor.feed(this.#buffer, this.#base, final, (start, end, { value }) => {
        if (value.kind === 'value') this.#add(start, end, value.rule);
        else if (cursor.view === 'plain') this.#consider(value.shape, start);
      });
    }
    if (this.#waiting > 0) for (const shape of this.#rules.shapes.keys()) this.#judge(shape, final);
    this.#decide(final);
  }

  /** A hint was seen: from here on, a run of this shape may be a token. */
  #consider(shape: number, start: number): void {
    if (start < (this.#judged[shape] as number)) return;
    const candidate = this.#candidates[shape];
    if (candidate !== undefined && !this.#runEnds(shape, candidate, start)) return;
    if (candidate !== undefined) this.#close(shape, candidate);
    this.#candidates[shape] = { start, scannedTo: start };
    this.#waiting++;
  }

  /** Scans on while the shape's characters continue, at most to `limit`; true when the run ends before it. */
  #runEnds(shape: number, candidate: Candidate, limit: number): boolean {
    const { continues } = this.#rules.shapes[shape] as Shape;
    let at = candidate.scannedTo - this.#base;
    const stop = Math.min(limit - this.#base, this.#buffer.length);
    while (at < stop && continues(this.#buffer.charCodeAt(at))) at++;
    candidate.scannedTo = this.#base + at;
    return at < stop;
  }

  #judge(shape: number, final: boolean): void {
    const candidate = this.#candidates[shape];
    if (candidate === undefined) return;
    const ended = this.#runEnds(shape, candidate, Number.POSITIVE_INFINITY);
    const tooLong = candidate.scannedTo - candidate.start >= LONGEST_RUN;
    if (!ended && !final && !tooLong) return;
    const reaches = this.#close(shape, candidate);
    if (!ended && reaches) this.#open = { shape: this.#rules.shapes[shape] as Shape };
  }

  /** Judges a run; true when a token reaches to its end. */
  #close(shape: number, { start, scannedTo }: Candidate): boolean {
    const { find, rule } = this.#rules.shapes[shape] as Shape;
    const from = Math.max(start - CONTEXT, this.#base);
    let reaches = false;
    for (const [begin, end] of find(this.#buffer.slice(from - this.#base, scannedTo - this.#base), start - from)) {
      this.#add(from + begin, from + end, rule);
      reaches ||= from + end === scannedTo;
    }
    this.#candidates[shape] = undefined;
    this.#waiting--;
    this.#judged[shape] = scannedTo;
    return reaches;
  }

  /** A token that was judged before its run had ended goes on: what still belongs to it goes too. */
  #swallow(text: string): void {
    if (this.#open === undefined) return;
    const { continues, rule } = this.#open.shape;
    let length = 0;
    while (length < text.length && continues(text.charCodeAt(length))) length++;
    const start = this.#base + this.#buffer.length - text.length;
    if (length > 0) {
      this.#findings.push({ start, end: start + length, rule, replacement: '', counts: false });
    }
    if (length < text.length) this.#open = undefined;
  }

  #add(start: number, end: number, rule: string): void {
    const found = this.#buffer.slice(start - this.#base, end - this.#base);
    const replacement = this.#rules.replace(rule, found);
    if (replacement === undefined) return;
    this.#findings.push({ start, end, rule, replacement, counts: rule !== RESTORE });
  }

  #decide(final: boolean): void {
    const length = this.#base + this.#buffer.length;
    let decided = length;
    if (!final) {
      for (const cursor of this.#cursors) decided = Math.min(decided, cursor.pendingFrom);
      if (this.#waiting > 0)
        for (const candidate of this.#candidates) decided = Math.min(decided, candidate?.start ?? decided);
    }
    if (this.#findings.length > 1) this.#findings = mergeFindings(this.#findings);
    for (const { start, end } of this.#findings) if (start < decided && end > decided) decided = start;
    this.#decided = Math.max(decided, this.#decided);
    const kept = Math.max(this.#decided - CONTEXT, this.#base);
    this.#buffer = this.#buffer.slice(kept - this.#base);
    this.#base = kept;
  }
}

/** Overlapping findings as one; the one that begins first, and of those the longest, gives its name. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const result: Finding[] = [];
  const ordered = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const finding of ordered) {
    const last = result.at(-1);
    if (last === undefined || finding.start >= last.end) result.push(finding);
    else if (finding.end > last.end) result[result.length - 1] = { ...last, end: finding.end };
  }
  return result;
}

/** The views in which a whole text reads differently. */
function otherViewsOf(text: string): View[] {
  return VIEWS.filter((view) => view !== 'plain' && text.includes(view === 'json-in-json' ? '\\\\' : SPECIAL[view]));
}

/**
 * All findings in a whole text.
 * @param isPlainEmpty it is known that as it stands it holds no pattern
 */
export function scan(rules: RuleSet, text: string, isPlainEmpty = false): Finding[] {
  const others = otherViewsOf(text);
  const scanner = new Scanner(rules, isPlainEmpty ? others : ['plain', ...others]);
  scanner.feed(text);
  scanner.end();
  return scanner.take();
}

/** A text with its findings replaced. */
export function replaceFindings(text: string, findings: readonly Finding[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, replacement } of findings) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
