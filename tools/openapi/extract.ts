type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const PROSE = new Set(['description', 'example', 'examples', 'externalDocs', 'summary', 'tags', 'x-github', 'title']);

/** Prose out, and `nullable: true` (OpenAPI 3.0) as the union with null that JSON Schema knows. */
function plain(value: Json, insideProperties = false): Json {
  if (Array.isArray(value)) return value.map((item) => plain(item));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key, item]) => insideProperties || !isProse(key, item));
  const result: JsonObject = Object.fromEntries(kept.map(([key, item]) => [key, plain(item, key === 'properties')]));
  if (insideProperties || result.nullable !== true) return result;
  delete result.nullable;
  return { anyOf: [result, { type: 'null' }] };
}

const isProse = (key: string, value: Json): boolean =>
  PROSE.has(key) && (key !== 'description' || typeof value === 'string');

/** Names every `#/components/<kind>/<name>` below a value. */
function* references(value: Json): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* references(item);
  else if (isObject(value)) {
    if (typeof value.$ref === 'string') yield value.$ref;
    for (const item of Object.values(value)) yield* references(item);
  }
}

/** Errors are checked by their status alone, so only the schemas of the 2xx answers are kept. */
function withoutErrorSchemas(operation: JsonObject): JsonObject {
  const responses = isObject(operation.responses) ? operation.responses : {};
  const kept = Object.entries(responses).map(([status, body]) => [status, status.startsWith('2') ? body : {}]);
  return { ...operation, responses: Object.fromEntries(kept) };
}

/**
 * Cuts GitHub's OpenAPI description down to some operations and everything that they refer to.
 * @param description the whole document
 * @param operations `METHOD /path/{template}` lines
 * @throws Error when an operation is not in the description
 */
export function extract(description: Json, operations: readonly string[]): Json {
  if (!isObject(description) || !isObject(description.paths)) throw new Error('not an OpenAPI description');
  const paths: JsonObject = {};
  for (const line of operations) {
    const [method = '', path = ''] = line.split(' ');
    const item = description.paths[path];
    const operation = isObject(item) ? item[method.toLowerCase()] : undefined;
    if (!isObject(operation)) throw new Error(`not in GitHub's description: ${line}`);
    const existing = paths[path];
    paths[path] = {
      ...(isObject(existing) ? existing : {}),
      [method.toLowerCase()]: plain(withoutErrorSchemas(operation)),
    };
  }
  const info = isObject(description.info)
    ? { title: description.info.title ?? '', version: description.info.version ?? '' }
    : {};
  return {
    openapi: description.openapi ?? '',
    info,
    paths,
    components: componentsOf(paths, description.components ?? {}),
  };
}

/** The closure of all references, from the operations down. */
function componentsOf(paths: JsonObject, all: Json): Json {
  const components: JsonObject = {};
  const open = [...references(paths)];
  const seen = new Set<string>();
  for (let reference = open.pop(); reference !== undefined; reference = open.pop()) {
    if (seen.has(reference)) continue;
    seen.add(reference);
    const [, , kind = '', name = ''] = reference.split('/');
    const group = isObject(all) ? all[kind] : undefined;
    const value = isObject(group) ? group[name] : undefined;
    if (value === undefined) throw new Error(`a reference to nothing: ${reference}`);
    const cut = plain(value);
    const existing = components[kind];
    components[kind] = { ...(isObject(existing) ? existing : {}), [name]: cut };
    open.push(...references(cut));
  }
  return components;
}
