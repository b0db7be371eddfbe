import { unreadable } from '../unreadable.ts';

/** An element: its name, its attributes, and what is inside. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

const LARGEST = 8 * 1024 * 1024;
const DEEPEST = 64;

/**
 * Reads an XML document without a document type: entities could make one file into another.
 * @throws SallyportError DEPENDENCIES_UNREADABLE
 */
export async function parseXml(text: string): Promise<Element> {
  if (text.length > LARGEST) throw unreadable(`the file has ${text.length} characters`);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw unreadable('the file declares a document type');
  guardDepth(text);
  const { XMLParser, XMLValidator } = await import('fast-xml-parser');
  let nodes: unknown;
  try {
    const verdict = XMLValidator.validate(text);
    if (verdict !== true) throw new Error(verdict.err.msg);
    nodes = new XMLParser({
      preserveOrder: true,
      ignoreAttributes: false,
      attributeNamePrefix: '',
      parseTagValue: false,
      parseAttributeValue: false,
      processEntities: false,
    }).parse(text);
  } catch (cause) {
    throw unreadable(`the file is not XML that can be read: ${(cause as Error).message.slice(0, 120)}`, cause);
  }
  const roots = elements(nodes).filter(({ name }) => !name.startsWith('?'));
  if (roots.length !== 1) throw unreadable('the file has no single root element');
  return roots[0] as Element;
}

/** Opening tags less closing ones, roughly: a bound on the recursion, not a grammar. */
function guardDepth(text: string): void {
  let depth = 0;
  for (const [tag] of text.matchAll(/<\/?[A-Za-z_][^<>]*>/g)) {
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>')) depth++;
    if (depth > DEEPEST) throw unreadable('the file nests too deep');
  }
}

function elements(nodes: unknown): Element[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: Record<string, unknown>) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    if (name === undefined) return [];
    const inner = node[name];
    return [
      {
        name: name.replace(/^.*:/, ''),
        attributes: (node[':@'] ?? {}) as Record<string, string>,
        text: textOf(inner),
        children: elements(inner),
      },
    ];
  });
}

function textOf(nodes: unknown): string {
  if (!Array.isArray(nodes)) return '';
  return nodes
    .map((node: Record<string, unknown>) => (typeof node['#text'] === 'string' ? node['#text'] : ''))
    .join('')
    .trim();
}

/** The text of a child, or nothing. */
export function childText(element: Element, name: string): string | undefined {
  return element.children.find((child) => child.name === name)?.text;
}

/** Every element below (and with) this one that has the name. */
export function descendants(element: Element, name: string): Element[] {
  return [
    ...(element.name === name ? [element] : []),
    ...element.children.flatMap((child) => descendants(child, name)),
  ];
}

/** An element as text that is equal for equal elements, those left out that are read apart. */
export function outline(element: Element, leaveOut: (child: Element) => boolean): string {
  const attributes = Object.entries(element.attributes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}=${value}`);
  const inner = element.children.filter((child) => !leaveOut(child)).map((child) => outline(child, leaveOut));
  return `<${element.name}${attributes.join('')}>${element.text}${inner.join('')}</>`;
}
