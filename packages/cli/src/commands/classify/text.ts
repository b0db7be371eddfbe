import type { Change } from '@sallyport/change';
import type { Classification, Reason, Tier } from '@sallyport/core';
import type { CliIo } from '../../io.ts';
import { paint, printable } from '../../output.ts';

/** What a person reads before the rest scrolls away; JSON has them all. */
const MOST_REASONS = 12;

const COLOURS = { high: 'red', medium: 'yellow', low: 'green' } as const;

/** A classification for a terminal: the verdict, the weightiest reasons with what to do, the subject. */
export function classificationText(classification: Classification, change: Change, io: CliIo): string {
  const { tier, reasons, files, subject } = classification;
  const verdict = paint(io, COLOURS[tier], tier.toUpperCase());
  const moved = change.baseMoved ? `; the base has moved on since ${short(change.mergeBase)}` : '';
  const lines = [
    `${verdict}  ${count(files.length, 'file')} from ${short(change.mergeBase)} to ${short(change.head)}${moved}`,
    '',
    ...reasonLines(reasons, io),
    ...moreLine(reasons.length - MOST_REASONS),
    `commit ${subject.gitCommit}  tree ${subject.gitTree}`,
    `patch  ${subject.patchSha256}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Reasons come sorted by weight. A remedy is said once, under the first reason that has it. */
function reasonLines(reasons: readonly Reason[], io: CliIo): string[] {
  const said = new Set<string>();
  return reasons.slice(0, MOST_REASONS).flatMap((reason) => {
    const lines = [
      `  ${tierColumn(reason.tier, io)}  ${place(reason)}${printable(reason.message)}  ${paint(io, 'dim', reason.code)}`,
    ];
    if (reason.remedy !== undefined && reason.tier !== 'low' && !said.has(reason.remedy)) {
      said.add(reason.remedy);
      lines.push(`          ${paint(io, 'dim', `→ ${printable(reason.remedy)}`)}`);
    }
    return lines;
  });
}

function tierColumn(tier: Tier, io: CliIo): string {
  return paint(io, COLOURS[tier], tier.padEnd(6));
}

function place({ path, line }: Reason): string {
  if (path === undefined) return '';
  return `${printable(path)}${line === undefined ? '' : `:${line}`}  `;
}

function moreLine(more: number): string[] {
  return more > 0 ? [`  … and ${count(more, 'more reason')}; --format json has them all`, ''] : [''];
}

function short(oid: string): string {
  return oid.slice(0, 10);
}

/** By hand: the first use of a locale costs a tenth of the whole command's time. */
function count(number: number, noun: string): string {
  return `${String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${noun}${number === 1 ? '' : 's'}`;
}
