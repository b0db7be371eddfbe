import type { EndpointName } from '../formats/endpoints.ts';
import { type JsonOutline, outlineJson } from '../formats/json-reader.ts';
import { type Report, reportOfAnswer } from '../formats/usage.ts';
import { redactJson, redactText } from './json-body.ts';
import { redactBytes } from './json-bytes.ts';
import { redactLogprobs } from './logprobs.ts';
import type { RuleSet } from './rules.ts';

export interface RedactedAnswer {
  /** The same buffer where nothing is replaced. */
  readonly bytes: Buffer;
  /** How many findings each rule had. */
  readonly counts: ReadonlyMap<string, number>;
  readonly report: Report;
}

/** Members of an answer that say what it cost, and who gave it. */
const REPORTED = ['model', 'usage'];

/**
 * Redacts a whole answer, whatever it is, and reads what it says of itself.
 * @param raw valid UTF-8
 */
export function redactAnswer(endpoint: EndpointName, raw: Buffer, rules: RuleSet): RedactedAnswer {
  const outline = outlineJson(raw);
  if (typeof outline === 'string') return redactOther(endpoint, raw, rules);
  const report = reportOfAnswer(endpoint, reportedMembers(raw, outline));
  const { bytes, counts } = redactBytes(raw, outline.tokens, rules);
  if (!raw.includes('"logprobs"')) return { bytes, counts, report };
  return { bytes: withoutLogprobs(raw, raw.toString(), bytes.toString(), rules), counts, report };
}

function reportedMembers(raw: Buffer, { members }: JsonOutline): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const name of REPORTED) {
    const span = members.get(name);
    if (span !== undefined) found[name] = JSON.parse(raw.toString('utf8', span.start, span.end));
  }
  return found;
}

/** What is no object, is nested deeply, or is no JSON at all. */
function redactOther(endpoint: EndpointName, raw: Buffer, rules: RuleSet): RedactedAnswer {
  const text = raw.toString();
  const value = parsed(text);
  const { text: redacted, counts } = value === undefined ? redactText(text, rules) : redactJson(text, rules);
  const bytes = value === undefined ? changed(raw, text, redacted) : withoutLogprobs(raw, text, redacted, rules);
  return { bytes, counts, report: reportOfAnswer(endpoint, value) };
}

function withoutLogprobs(raw: Buffer, text: string, redacted: string, rules: RuleSet): Buffer {
  return changed(raw, text, redactLogprobs(text, redacted, rules));
}

function changed(raw: Buffer, text: string, redacted: string): Buffer {
  return redacted === text ? raw : Buffer.from(redacted);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
