import { createHash } from 'node:crypto';
import { escapeActing } from '@sallyport/core';
import { dollars } from '../budget/money.ts';
import { type Group, groupBy, totalOf } from './groups.ts';
import { PAGE_STYLE } from './page-style.ts';
import type { Usage } from './read-usage.ts';
import { newTally, type Tally } from './tally.ts';

const MOST_ROWS = 100;

/**
 * Usage and cost as one page that opens without a network: no script, no image, one style sheet, and a policy that lets
 * nothing else in (Content Security Policy Level 3). Every name in it comes from outside and is escaped.
 * @param at when it was made
 */
export function usagePage(usage: Usage, at: Date): string {
  const total = totalOf(usage);
  const days = groupBy(usage, 'day');
  const style = createHash('sha256').update(PAGE_STYLE).digest('base64');
  const unreadable = [...usage.unreadable.values()].reduce((sum, count) => sum + count, 0);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Model usage and cost</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>Model usage and cost</h1>
<p class="about">${period(days)} · made ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC</p>
<ul class="figures">
${figure(money(total), 'spent')}
${figure(whole(total.calls), 'calls')}
${figure(whole(total.inputTokens), `tokens in, ${percent(total.cachedInputTokens, total.inputTokens)} cached`)}
${figure(whole(total.outputTokens), 'tokens out')}
${figure(whole(total.refused), 'refused')}
${figure(whole(total.redactions), 'redactions')}
</ul>
${warnings(total, unreadable)}
${chart(days)}
${section('By agent', 'agent', groupBy(usage, 'agent'), total)}
${section('By repository', 'repository', groupBy(usage, 'repository'), total)}
${section('By model', 'model', groupBy(usage, 'model'), total)}
${section('By day', 'day', [...days].reverse(), total)}
<footer>Made by <code>sallyport receipts usage</code> from the gateway’s receipts. Cost is what was taken from budgets: the provider’s usage at the table’s price, or the reservation where it reported none.</footer>
</main>
</body>
</html>
`;
}

function period(days: readonly Group[]): string {
  const [first, last] = [days[0]?.name, days.at(-1)?.name];
  if (first === undefined || last === undefined) return 'No receipts';
  return first === last ? escaped(first) : `${escaped(first)} to ${escaped(last)}`;
}

function figure(value: string, name: string): string {
  return `<li><b>${value}</b><span>${name}</span></li>`;
}

function warnings({ unpriced }: Tally, unreadable: number): string {
  const lines = [
    unpriced > 0 ? `${whole(unpriced)} calls went to models without a price: their cost is not in these figures.` : '',
    unreadable > 0
      ? `${whole(unreadable)} lines are no receipts, and are not counted: see sallyport receipts verify.`
      : '',
  ].filter((line) => line !== '');
  return lines.map((line) => `<p class="bad">${line}</p>`).join('\n');
}

/** The last ninety days as bars; attributes of SVG need no style, which the policy would not let in. */
function chart(days: readonly Group[]): string {
  const shown = withQuietDays(days).slice(-90);
  if (shown.length < 2) return '';
  const most = Math.max(...shown.map(({ tally }) => dollars(tally.usd)), 1e-12);
  const bars = shown.map(({ name, tally }, index) => {
    const height = Math.max(0.6, (dollars(tally.usd) / most) * 100);
    const label = `<title>${escaped(name)}: ${money(tally)}, ${whole(tally.calls)} calls</title>`;
    return `<rect x="${index * 10 + 1.5}" y="${(100 - height).toFixed(2)}" width="7" height="${height.toFixed(2)}">${label}</rect>`;
  });
  return `<section class="days"><h2>Cost by day</h2><figure>
<svg viewBox="0 0 ${shown.length * 10} 100" preserveAspectRatio="none" role="img" aria-label="Cost by day">${bars.join('')}</svg>
<figcaption><span>${escaped(shown[0]?.name ?? '')}</span><span>most in a day: $${most.toFixed(2)}</span><span>${escaped(shown.at(-1)?.name ?? '')}</span></figcaption>
</figure></section>`;
}

const DAY_MS = 86_400_000;
const MOST_DAYS = 1000;

/** Days on which nobody called stand between the others. */
function withQuietDays(days: readonly Group[]): Group[] {
  const byName = new Map(days.map((day) => [day.name, day]));
  const last = Date.parse(days.at(-1)?.name ?? '');
  const first = Math.max(Date.parse(days[0]?.name ?? ''), last - MOST_DAYS * DAY_MS);
  const all: Group[] = [];
  for (let at = first; at <= last; at += DAY_MS) {
    const name = new Date(at).toISOString().slice(0, 10);
    all.push(byName.get(name) ?? { name, tally: newTally() });
  }
  return all;
}

function section(title: string, name: string, groups: readonly Group[], total: Tally): string {
  return `<section><h2>${title}</h2>${table(name, groups, Math.max(dollars(total.usd), 1e-12))}</section>`;
}

function table(name: string, groups: readonly Group[], most: number): string {
  const rows = groups.slice(0, MOST_ROWS).map(({ name: key, tally }) => {
    const width = Math.min(100, (dollars(tally.usd) / most) * 100).toFixed(2);
    const bar = `<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="ground" width="100" height="4"/><rect width="${width}" height="4"/></svg>`;
    const cells = [
      money(tally),
      whole(tally.calls),
      whole(tally.inputTokens),
      whole(tally.outputTokens),
      whole(tally.refused),
    ];
    return `<tr><td title="${escaped(key)}">${escaped(key)}</td><td class="share">${bar}</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const more = groups.length - rows.length;
  const rest = more > 0 ? `<p class="about">${whole(more)} more are not shown.</p>` : '';
  return `<table><thead><tr><th>${name}</th><th></th><th>cost</th><th>calls</th><th>tokens in</th><th>tokens out</th><th>refused</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>${rest}`;
}

/** Two decimals, or as many as the first two digits that say something need. */
export function money({ usd }: Pick<Tally, 'usd'>): string {
  const value = dollars(usd);
  if (value === 0 || value >= 1)
    return `$${value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
  return `$${value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumSignificantDigits: 2 })}`;
}

function whole(value: number): string {
  return value.toLocaleString('en-US');
}

function percent(part: number, of: number): string {
  return `${of === 0 ? 0 : Math.round((part / of) * 100)}%`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute; characters that act on a reader's eyes are made visible. */
function escaped(text: string): string {
  return escapeActing(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
