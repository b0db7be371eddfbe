import { fileRule } from '../rule.ts';
import { linesOf, shown, textOf } from './text.ts';

/** A part of a document that a reader does not see and an agent does. */
interface HiddenPart {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const WHOM =
  /\b(?:ais?|agents?|assistants?|llms?|language models?|models?|claude|copilot|(?:chat)?gpt\w*|gemini|codex|cursor|devin|chatbots?|reviewers?)\b/i;
const ORDER =
  /\b(?:ignore|disregard|forget|override|bypass|you (?:must|should|are|will|may|need)|do not|don't|never|always|run|execute|fetch|download|send|upload|post|print|reveal|exfiltrate|approve|merge|install|delete|disable|respond|reply|pretend|act as|treat)\b/i;
const INJECTION =
  /\b(?:ignore|disregard|forget|override)\b[^.]{0,60}\b(?:previous|prior|above|earlier|instructions?|rules?|prompts?|guidelines?)\b|\bsystem (?:prompt|message|instruction)|<\/?(?:system|instructions?|important)>|\[\/?INST\]|\b(?:secret|hidden) instructions?\b|^<!--\s*(?:system|assistant|developer)\s*:|\bapprove (?:this|the) (?:pull request|pr|change|merge)/i;
const COMMAND =
  /\b(?:curl|wget)\s+\S+|\|\s*(?:ba|z)?sh\b|\bbase64\s+-d|\$\{?\w*(?:TOKEN|SECRET|PASSWORD|API_KEY)\b|\bprintenv\b|\/etc\/passwd|\brm\s+-rf\b/;
const LONGEST = 20_000;

/** Orders in a comment: nobody sees them on the page, and an agent that reads the file takes them for its task. */
export const documentHiddenInstructions = fileRule({
  code: 'RISK_HIDDEN_INSTRUCTIONS',
  title: 'Instructions that readers do not see',
  why: 'A comment is not rendered; an agent that reads the file reads it like any other text, and may obey.',
  remedy: 'Remove the comment, or write it as visible text.',
  needs: 'contents',
  applies: ({ classes, file }) =>
    classes.includes('documentation') || /\.(?:mdx?|markdown|rst|adoc|html?|svg)$/i.test(file.path),
  *inspect({ contents }) {
    if (contents === undefined || contents.added.length === 0) return;
    const added = new Set(contents.added.map(({ number }) => number));
    for (const part of hiddenParts(textOf(contents.after))) {
      const line = firstIn(added, part);
      if (line === undefined) continue;
      yield { tier: 'medium', line, message: `not rendered: ${shown(part.text.trim())}` };
      return;
    }
  },
});

export function isOrder(text: string): boolean {
  const part = text.slice(0, LONGEST);
  return INJECTION.test(part) || COMMAND.test(part) || (WHOM.test(part) && ORDER.test(part));
}

function firstIn(added: ReadonlySet<number>, { from, to }: HiddenPart): number | undefined {
  for (let line = from; line <= to; line++) if (added.has(line)) return line;
  return undefined;
}

/** Comments of HTML, Markdown, reStructuredText and AsciiDoc, and elements that are styled away, if they hold orders. */
function* hiddenParts(text: string): Generator<HiddenPart> {
  for (const { 0: comment, index } of text.matchAll(/<!--[\s\S]*?(?:-->|$(?![\s\S]))/g))
    if (isOrder(comment)) yield partOf(text, index, comment);
  for (const { index } of text.matchAll(HIDDEN_ELEMENT)) {
    const element = text.slice(index, index + 2_000);
    if (isOrder(element)) yield partOf(text, index, element);
  }
  for (const [index, line] of linesOf(text).entries()) {
    const comment = line.length > LONGEST ? null : LINE_COMMENT.exec(line);
    const said = comment?.[1] ?? comment?.[2] ?? comment?.[3];
    if (said !== undefined && isOrder(said)) yield { from: index + 1, to: index + 1, text: said };
  }
}

const HIDDEN_ELEMENT =
  /<\w{1,30}[^<>]{0,300}(?:\shidden\b|display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?![.\d])|color\s*[:=]\s*["']?(?:transparent|white|#fff(?:fff)?)\b)/gi;
/** `[//]: # (text)` and its kin in Markdown, `// text` in AsciiDoc, `.. text` in reStructuredText. */
const LINE_COMMENT =
  /^\s*(?:\[(?:\/\/|comment|_|\.|#)\]:\s*(?:#|<>)\s*["'(](.*)["')]\s*$|\/\/\s(.*)$|\.\.\s+(?![\w-]+::|_|\[|\|)(.*)$)/i;

function partOf(text: string, at: number, part: string): HiddenPart {
  const from = lineAt(text, at);
  return { from, to: from + (part.match(/\n/g) ?? []).length, text: part };
}

function lineAt(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line++;
  return line;
}
