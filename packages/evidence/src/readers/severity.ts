import type { Severity } from '../types.ts';
import { cvssScore } from './cvss.ts';

export const SEVERITIES: readonly Severity[] = ['low', 'medium', 'high', 'critical'];

/** Words of the GitHub, npm, Debian, Ubuntu, Red Hat and NVD databases. */
const WORDS: Readonly<Record<string, Severity>> = {
  none: 'low',
  negligible: 'low',
  unimportant: 'low',
  low: 'low',
  minor: 'low',
  moderate: 'medium',
  medium: 'medium',
  high: 'high',
  important: 'high',
  critical: 'critical',
};

/**
 * The severity that a word (`MODERATE`), a score (`7.5`) or a CVSS vector (2.0 to 3.1) stands for, by the scale of
 * CVSS v3.1, section 5; undefined for anything else, a CVSS 4.0 vector included.
 */
export function severityOf(text: string): Severity | undefined {
  const trimmed = text.trim();
  const word = trimmed.toLowerCase();
  if (Object.hasOwn(WORDS, word)) return WORDS[word];
  const score = /^\d{1,2}(\.\d+)?$/.test(trimmed) ? Number(trimmed) : cvssScore(trimmed);
  return score === undefined ? undefined : fromScore(score);
}

/** The worst of several; undefined when none of them is known. */
export function worstSeverity(severities: Iterable<Severity | undefined>): Severity | undefined {
  let worst: Severity | undefined;
  for (const severity of severities) {
    if (severity !== undefined && (worst === undefined || SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(worst)))
      worst = severity;
  }
  return worst;
}

function fromScore(score: number): Severity | undefined {
  if (score < 0 || score > 10) return undefined;
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  return score >= 4 ? 'medium' : 'low';
}
