import type { Language } from './languages.ts';
import { BlockStack, balance, LONGEST, type Reached, squeeze } from './test-places.ts';
import { ASSERTION, IMPORT, TEST_DECLARATION } from './test-syntax.ts';

const LONGEST_STATEMENT = 80;

/** Every assertion of a file, a statement each. */
export function assertionsOf(code: readonly string[], text: readonly string[], language: Language): Reached[] {
  const places: Reached[] = [];
  const blocks = new BlockStack();
  for (let index = 0; index < code.length; index++) {
    const line = code[index] as string;
    blocks.enter(line, index);
    const at = line.length > LONGEST || IMPORT.test(line) ? -1 : line.search(ASSERTION);
    if (at < 0) continue;
    const declares = TEST_DECLARATION[language].test(line);
    if (declares && !/[{>)]\s*\S/.test(line.slice(0, at))) continue;
    const end = declares ? index : statementEnd(code, index);
    const statement = [(text[index] as string).slice(declares ? at : 0), ...text.slice(index + 1, end + 1)].join('');
    const condition = blocks.condition(code, text);
    // Where a test fails by a call under a condition, the condition is the assertion.
    const said =
      condition !== undefined && FAILS_OUTRIGHT.test(line) ? condition + squeeze(statement) : squeeze(statement);
    places.push({ line: index + 1, text: said, condition });
    index = end;
  }
  return places;
}

const FAILS_OUTRIGHT =
  /\b(?:t|b|tb|f)\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)\b|\bpanic!?\(|\bfail(?:ed)?\(|\bthrow\b|\braise\b|\babort\(/;

/** A function that is an argument, not an object: what it does is read line by line. */
const OPENS_BLOCK = /(?:(?:=>|[)|])\s*|\b(?:func|fn|function)\b[^{]*)\{\s*(?:\|[^|]*\|\s*)?$|\bdo\s*(?:\|[^|]*\|\s*)?$/;

/** The last line of the statement that starts here: until its brackets close and no chain of calls goes on. */
function statementEnd(code: readonly string[], start: number): number {
  let depth = 0;
  const last = Math.min(code.length - 1, start + LONGEST_STATEMENT);
  for (let index = start; index <= last; index++) {
    depth += balance(code[index] as string);
    if (depth < 0) return Math.max(start, index - 1);
    if (depth > 0 && OPENS_BLOCK.test((code[index] as string).slice(-LONGEST))) return index;
    if (depth === 0 && !/^\s*[.?]/.test(code[index + 1] ?? '')) return index;
  }
  return start;
}
