import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

/** A parameter of an operation, as far as requests are checked against it. */
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
}

type Json = Readonly<Record<string, unknown>>;

let committed: OpenApiDescription | undefined;

const FILE = new URL('../../openapi/github.json', import.meta.url);
/** Path parameters whose values may hold slashes. */
const REST = new Set(['ref', 'path', 'branch', 'basehead']);
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const pointer = (...keys: readonly string[]): string =>
  keys.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');

interface Operation {
  readonly method: string;
  readonly template: string;
  readonly pattern: RegExp;
  readonly definition: Json;
}

/**
 * GitHub's OpenAPI description (an extract, see tools/openapi), asked whether a request or an answer follows it.
 * Requests are judged in full; answers by the types of what they hold, because a fake leaves fields out.
 */
export class OpenApiDescription {
  readonly #document: Json;
  readonly #requests: Ajv;
  readonly #answers: Ajv;
  readonly #operations: readonly Operation[];
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(document: Json) {
    this.#document = document;
    const options = { strict: false, allErrors: true, validateFormats: false, coerceTypes: false } as const;
    this.#requests = new Ajv(options).addSchema({ ...document, $id: 'github' });
    this.#answers = new Ajv(options).addSchema({ ...(withoutRequired(document) as Json), $id: 'github' });
    const paths = isJson(document.paths) ? document.paths : {};
    this.#operations = Object.entries(paths).flatMap(([template, item]) =>
      Object.entries(isJson(item) ? item : {}).map(([method, definition]) => ({
        method: method.toUpperCase(),
        template,
        pattern: patternOf(template),
        definition: isJson(definition) ? definition : {},
      })),
    );
  }

  /** The extract that is committed beside this package; read and compiled once. */
  static committed(): OpenApiDescription {
    if (committed === undefined) {
      const document: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
      if (!isJson(document)) throw new TypeError(`${FILE.pathname} holds no OpenAPI description`);
      committed = new OpenApiDescription(document);
    }
    return committed;
  }

  /** What GitHub would find wrong with a request; empty when nothing. */
  checkRequest(method: string, path: string, query: URLSearchParams, body: unknown): string[] {
    const operation = this.#find(method, path);
    if (operation === undefined) return [`${method} ${path}: GitHub has no such operation (or the extract lacks it)`];
    const parameters = this.#parametersOf(operation);
    const values = operation.pattern.exec(path)?.groups ?? {};
    const problems = [
      ...parameters
        .filter(({ parameter }) => parameter.in === 'path')
        .flatMap(({ parameter, at }) =>
          this.#checkText(parameter, at, decodeURIComponent(values[safe(parameter.name)] ?? '')),
        ),
      ...this.#checkQuery(parameters, query),
      ...this.#checkBody(operation, body),
    ];
    return problems.map((problem) => `${method} ${operation.template}: ${problem}`);
  }

  /** What in an answer has another type than GitHub's; empty when nothing. */
  checkAnswer(method: string, path: string, status: number, body: unknown): string[] {
    const operation = this.#find(method, path);
    if (operation === undefined) return [`${method} ${path}: GitHub has no such operation (or the extract lacks it)`];
    const responses = isJson(operation.definition.responses) ? operation.definition.responses : {};
    const response = responses[String(status)];
    if (!isJson(response)) return [];
    const base =
      typeof response.$ref === 'string' ? response.$ref.slice(2) : this.#place(operation, 'responses', String(status));
    const resolved = typeof response.$ref === 'string' ? this.#resolve(response.$ref) : response;
    if (!isJson(resolved) || !isJson(resolved.content) || !isJson(resolved.content['application/json'])) return [];
    return this.#validate(this.#answers, `${base}/content/${pointer('application/json')}/schema`, body).map(
      (problem) => `${method} ${operation.template} ${status}: ${problem}`,
    );
  }

  #find(method: string, path: string): Operation | undefined {
    const matching = this.#operations.filter(
      (operation) => operation.method === method && operation.pattern.test(path),
    );
    return matching.sort((a, b) => specificity(b.template) - specificity(a.template))[0];
  }

  #place(operation: Operation, ...keys: readonly string[]): string {
    return pointer('paths', operation.template, operation.method.toLowerCase(), ...keys);
  }

  #resolve(reference: string): unknown {
    let value: unknown = this.#document;
    for (const key of reference.slice(2).split('/')) value = isJson(value) ? value[key] : undefined;
    return value;
  }

  #parametersOf(operation: Operation): { parameter: Parameter; at: string }[] {
    const listed = Array.isArray(operation.definition.parameters) ? operation.definition.parameters : [];
    return listed.map((entry: unknown, index) => {
      const reference = isJson(entry) && typeof entry.$ref === 'string' ? entry.$ref : undefined;
      const at = reference?.slice(2) ?? this.#place(operation, 'parameters', String(index));
      return { parameter: (reference === undefined ? entry : this.#resolve(reference)) as Parameter, at };
    });
  }

  #checkQuery(parameters: readonly { parameter: Parameter; at: string }[], query: URLSearchParams): string[] {
    const known = parameters.filter(({ parameter }) => parameter.in === 'query');
    const unknown = [...query.keys()].filter((key) => !known.some(({ parameter }) => parameter.name === key));
    return [
      ...unknown.map((key) => `the query has no parameter "${key}"`),
      ...known.flatMap(({ parameter, at }) => {
        const value = query.get(parameter.name);
        if (value !== null) return this.#checkText(parameter, at, value);
        return parameter.required === true ? [`the query lacks "${parameter.name}"`] : [];
      }),
    ];
  }

  /** A parameter is text on the wire; what counts is whether it can be read as the type that is asked for. */
  #checkText(parameter: Parameter, at: string, text: string): string[] {
    const readings: unknown[] = [text];
    if (/^-?\d+$/.test(text)) readings.push(Number(text));
    if (text === 'true' || text === 'false') readings.push(text === 'true');
    const fits = readings.some((value) => this.#validate(this.#requests, `${at}/schema`, value).length === 0);
    return fits ? [] : [`${parameter.in} parameter "${parameter.name}" cannot be "${text}"`];
  }

  #checkBody(operation: Operation, body: unknown): string[] {
    const definition = operation.definition.requestBody;
    if (!isJson(definition)) return body === undefined ? [] : ['a body that GitHub does not read'];
    if (body === undefined) return definition.required === true ? ['a body is required'] : [];
    const place = this.#place(operation, 'requestBody', 'content', 'application/json', 'schema');
    return [...this.#validate(this.#requests, place, body), ...unknownFields(definition, body)];
  }

  #validate(ajv: Ajv, place: string, value: unknown): string[] {
    const key = `${ajv === this.#requests ? 'request' : 'answer'} ${place}`;
    let validate = this.#compiled.get(key);
    if (validate === undefined) {
      validate = ajv.compile({ $ref: `github#/${place}` });
      this.#compiled.set(key, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      (error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
    );
  }
}

/** GitHub ignores a field that it does not know; for us it is a slip of the pen. */
function unknownFields(definition: Json, body: unknown): string[] {
  const content = isJson(definition.content) ? definition.content['application/json'] : undefined;
  const schema = isJson(content) && isJson(content.schema) ? content.schema : {};
  if (!isJson(schema.properties) || !isJson(body) || schema.additionalProperties === true) return [];
  const { properties } = schema;
  return Object.keys(body)
    .filter((key) => !(key in properties))
    .map((key) => `the body has no field "${key}"`);
}

const safe = (name: string): string => name.replaceAll('-', '_');

function patternOf(template: string): RegExp {
  const source = template.replace(
    /\{([\w-]+)\}/g,
    (_, name: string) => `(?<${safe(name)}>${REST.has(name) ? '.+' : '[^/]+'})`,
  );
  return new RegExp(`^${source}$`);
}

/** Literal text outweighs parameters: `/commits/{ref}/status` before `/commits/{ref}`. */
const specificity = (template: string): number => template.replace(/\{[\w-]+\}/g, '').length;

/** Without required fields two alternatives can fit at once, so `oneOf` becomes `anyOf`. */
function withoutRequired(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRequired);
  if (!isJson(value)) return value;
  const kept = Object.entries(value).filter(([key, item]) => !(key === 'required' && Array.isArray(item)));
  return Object.fromEntries(kept.map(([key, item]) => [key === 'oneOf' ? 'anyOf' : key, withoutRequired(item)]));
}
