import { canonical, type Fields, list, otherParts, parseToml, section, without } from '../parse.ts';
import type { Dependency, Reader } from '../types.ts';
import { pythonName, requirement } from './python-requirements.ts';

/** `pyproject.toml`: PEP 621, PEP 735, Poetry, PDM, uv. */
export const pyproject: Reader = {
  ecosystem: 'pypi',
  kind: 'manifest',
  matches: /(?:^|\/)pyproject\.toml$/,
  async read(text) {
    const document = await parseToml(text);
    const project = section(document.project, 'project');
    const tool = section(document.tool, 'tool');
    const poetry = section(tool.poetry, 'tool.poetry');
    return {
      dependencies: [
        ...requirements('project', project.dependencies),
        ...groups('extra', project['optional-dependencies']),
        ...groups('group', document['dependency-groups']),
        ...requirements('build', section(document['build-system'], 'build-system').requires),
        ...groups('pdm', section(tool.pdm, 'tool.pdm')['dev-dependencies']),
        ...requirements('uv', section(tool.uv, 'tool.uv')['dev-dependencies']),
        ...poetryDependencies(poetry),
      ],
      other: pyprojectParts(document, project, tool, poetry),
    };
  },
};

/** `Pipfile`. */
export const pipfile: Reader = {
  ecosystem: 'pypi',
  kind: 'manifest',
  matches: /(?:^|\/)pipfile$/,
  async read(text) {
    const document = await parseToml(text);
    const sections = Object.keys(document).filter(
      (name) => !['source', 'scripts', 'requires', 'pipenv'].includes(name),
    );
    return {
      dependencies: sections.flatMap((name) => tableOf(name, document[name])),
      other: otherParts(document, sections),
    };
  },
};

function requirements(where: string, value: unknown): Dependency[] {
  return list(value, where).map((text, index) => {
    const one =
      typeof text === 'string'
        ? requirement(text, index)
        : { key: canonical(text), name: canonical(text), version: '' };
    return { ...one, key: `${where} ${one.key}` };
  });
}

function groups(where: string, value: unknown): Dependency[] {
  return Object.entries(section(value, where)).flatMap(([group, wanted]) => requirements(`${where} ${group}`, wanted));
}

function poetryDependencies(poetry: Fields): Dependency[] {
  return [
    ...tableOf('dependencies', poetry.dependencies),
    ...tableOf('dev-dependencies', poetry['dev-dependencies']),
    ...Object.entries(section(poetry.group, 'tool.poetry.group')).flatMap(([group, value]) =>
      tableOf(`group ${group}`, section(value, group).dependencies),
    ),
  ];
}

/** A table of names with a version, or with a table that says more. */
export function tableOf(where: string, value: unknown, normalise = pythonName): Dependency[] {
  return Object.entries(section(value, where)).map(([name, wanted]) => {
    const table: Fields =
      typeof wanted === 'string'
        ? { version: wanted }
        : Array.isArray(wanted)
          ? { list: wanted }
          : section(wanted, name);
    const { version = '', git, url, path, file, registry, source } = table;
    const address = git ?? url ?? path ?? file ?? registry ?? source;
    return {
      key: `${where} ${name}`,
      name: normalise(typeof table.package === 'string' ? table.package : name),
      version: String(version),
      ...(address === undefined ? {} : { source: String(address) }),
      rest: canonical(without(table, ['version'])),
    };
  });
}

function pyprojectParts(document: Fields, project: Fields, tool: Fields, poetry: Fields): Map<string, string> {
  const nested = (prefix: string, value: Fields, taken: string[]) =>
    [...otherParts(value, taken)].map(([name, text]) => [`${prefix}.${name}`, text] as const);
  const build = section(document['build-system'], 'build-system');
  return new Map([
    ...otherParts(document, ['project', 'tool', 'build-system', 'dependency-groups']),
    ...nested('project', project, ['dependencies', 'optional-dependencies']),
    ...nested('build-system', build, ['requires']),
    ...nested('tool', tool, ['poetry']),
    ...nested('tool.poetry', poetry, ['dependencies', 'dev-dependencies', 'group']),
    ...Object.entries(section(poetry.group, 'tool.poetry.group')).map(
      ([name, value]) =>
        [`tool.poetry.group.${name}`, canonical(without(section(value, name), ['dependencies']))] as const,
    ),
  ]);
}
