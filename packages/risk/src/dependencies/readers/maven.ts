import type { Dependency, Reader } from '../types.ts';
import { childText, descendants, type Element, outline, parseXml } from './xml.ts';

const READ_APART = new Set(['dependency', 'parent', 'extension']);

/** `pom.xml`: dependencies, managed ones and the parent; plugins and repositories are part of the rest. */
export const mavenManifest: Reader = {
  ecosystem: 'maven',
  kind: 'manifest',
  matches: /(?:^|\/)(?:pom\.xml|[^/]+\.pom)$/,
  async read(text) {
    const project = await parseXml(text);
    const found = ['dependency', 'parent', 'extension'].flatMap((name) => descendants(project, name));
    const dependencies = found.map(artifact);
    const other = new Map<string, string>();
    for (const child of project.children)
      if (!READ_APART.has(child.name))
        other.set(child.name, `${other.get(child.name) ?? ''}${outline(child, ({ name }) => READ_APART.has(name))}`);
    return { dependencies, other };
  },
};

function artifact(element: Element, index: number): Dependency {
  const name = `${childText(element, 'groupId') ?? ''}:${childText(element, 'artifactId') ?? index}`;
  const rest = outline(element, (child) => child.name === 'version');
  return { key: `${element.name} ${rest}`, name, version: childText(element, 'version') ?? '', rest };
}
