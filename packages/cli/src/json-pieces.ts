/** Elements that are turned into text at once. */
const PIECE = 500;

/**
 * `JSON.stringify(value, null, 2)` in pieces: the lists of an outermost object (the files of a change) can be so long
 * that their text takes more memory than all that led to them.
 */
export function* jsonPieces(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'toJSON' in value) {
    yield JSON.stringify(value, null, 2);
    return;
  }
  let before = '{';
  for (const [key, field] of Object.entries(value)) {
    const name = `${before}\n  ${JSON.stringify(key)}: `;
    if (Array.isArray(field) && field.length > PIECE) {
      yield name;
      yield* listPieces(field);
    } else {
      const text = JSON.stringify(field, null, 2) as string | undefined;
      if (text === undefined) continue;
      yield name + indented(text, '  ');
    }
    before = ',';
  }
  yield before === '{' ? '{}' : '\n}';
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  for (let at = 0; at < list.length; at += PIECE) {
    const texts = list.slice(at, at + PIECE).map((one) => indented(JSON.stringify(one, null, 2) ?? 'null', '    '));
    yield `${at === 0 ? '[' : ','}\n    ${texts.join(',\n    ')}`;
  }
  yield '\n  ]';
}

/** A line feed in JSON is never part of a text. */
function indented(json: string, by: string): string {
  return json.replaceAll('\n', `\n${by}`);
}
