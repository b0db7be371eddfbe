import { SallyportError } from '@sallyport/core';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { type Report, textOf } from './report.ts';

/** An element with its attributes and child elements; the text between them is not kept. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
}

const MAX_DEPTH = 64;
const ATTRIBUTES = ':@';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  maxNestedTags: MAX_DEPTH,
});

/**
 * Reads an XML report (XML 1.0, UTF-8) and gives its root element. A document type with declarations of its own is
 * refused: no entity is ever defined, expanded or fetched, only the five predefined ones and character numbers are read.
 * @throws SallyportError EVIDENCE_XML_INVALID, EVIDENCE_XML_DOCTYPE, EVIDENCE_TOO_LARGE, EVIDENCE_NOT_UTF8
 */
export function parseXml(report: Report): XmlElement {
  const text = textOf(report);
  refuseDeclarations(text, report.name);
  const validity = XMLValidator.validate(text);
  if (validity !== true) throw invalid(report.name, `line ${validity.err.line}: ${validity.err.msg}`);
  const roots = elementsOf(parsed(text, report.name), report.name).filter(({ name }) => !name.startsWith('?'));
  const [root] = roots;
  if (root === undefined || roots.length > 1) throw invalid(report.name, 'it has no single root element');
  return root;
}

/** All descendants (and the element itself) with this name, without going into one that was found. */
export function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  if (element.name === name) yield element;
  else for (const child of element.children) yield* descendants(child, name);
}

function refuseDeclarations(text: string, name: string): void {
  const prologue = text.slice(0, rootStart(text));
  const encoding = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/i.exec(prologue)?.[1];
  if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding))
    throw invalid(name, `it is in ${encoding}, not UTF-8`);
  if (!/<!DOCTYPE(?:(?!<!DOCTYPE)[^>[])*\[/i.test(prologue) && !/<!ENTITY/i.test(prologue)) return;
  throw new SallyportError({
    code: 'EVIDENCE_XML_DOCTYPE',
    message: `${name} declares entities or elements of its own`,
    remedy: 'Have the tool write its report without a document type; no test or coverage report needs one.',
  });
}

/** Where the first element starts: comments, instructions and the document type stand before it. */
function rootStart(text: string): number {
  const start = text.search(/<[^!?]/);
  return start < 0 ? text.length : start;
}

function parsed(text: string, name: string): unknown {
  try {
    return parser.parse(text);
  } catch (cause) {
    throw invalid(name, (cause as Error).message, cause);
  }
}

/** The parser gives `[{ NAME: [children], ':@': attributes }, { '#text': … }]`. */
function elementsOf(nodes: unknown, report: string): XmlElement[] {
  if (!Array.isArray(nodes)) throw invalid(report, 'it has no elements');
  const elements: XmlElement[] = [];
  for (const node of nodes as Record<string, unknown>[]) {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
    if (name === undefined || name.startsWith('#')) continue;
    const attributes = (node[ATTRIBUTES] ?? {}) as Record<string, string>;
    elements.push({ name, attributes: decoded(attributes), children: elementsOf(node[name] ?? [], report) });
  }
  return elements;
}

function decoded(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, unescaped(String(value))]));
}

const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** XML 1.0, section 4.6 and 4.1. An unknown entity stays as it is written. */
function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return PREDEFINED[name] ?? whole;
    const code = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function invalid(name: string, why: string, cause?: unknown): SallyportError {
  return new SallyportError({
    code: 'EVIDENCE_XML_INVALID',
    // The parser's own message may list every element that is open.
    message: `${name} is not well-formed XML: ${why.slice(0, 200).replace(/\s+/g, ' ')}`,
    remedy: 'Run the tool again until it ends by itself; a report that was cut off counts for nothing.',
    cause,
  });
}
