import { canonical, fields, list, otherParts, parseLooseJson, section } from '../parse.ts';
import type { Dependency, Reader } from '../types.ts';
import { unreadable } from '../unreadable.ts';
import { sectionOf } from './npm-manifest.ts';
import { splitDescriptor } from './yarn-lock.ts';

/** `bun.lock`, the text format; the binary `bun.lockb` cannot be judged. */
export const bunLock: Reader = {
  ecosystem: 'npm',
  kind: 'lock',
  matches: /(?:^|\/)bun\.lockb?$/,
  manifests: /^package\.json$/,
  bookkeeping: /^lockfileVersion$/,
  read(text) {
    if (text.includes('\0')) throw unreadable('bun.lockb is a binary file');
    const document = parseLooseJson(text);
    const workspaces = Object.entries(section(document.workspaces, 'workspaces')).flatMap(([path, value]) =>
      ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'].flatMap((name) =>
        sectionOf(fields(value, `the workspace ${path}`), name).map((one) => ({ ...one, key: `${path} ${one.key}` })),
      ),
    );
    const packages = Object.entries(section(document.packages, 'packages')).map(([key, value]) => locked(key, value));
    return { dependencies: [...workspaces, ...packages], other: otherParts(document, ['workspaces', 'packages']) };
  },
};

/** `"name": ["name@version", "registry", { dependencies }, "integrity"]`. */
function locked(key: string, value: unknown): Dependency {
  const [descriptor, ...others] = list(value, `the package ${key}`);
  const { name, reference } = splitDescriptor(String(descriptor));
  const texts = others.filter((one) => typeof one === 'string' && one !== '') as string[];
  const integrity = texts.find((text) => /^sha\d+-/.test(text));
  const address = texts.find((text) => text !== integrity) ?? (/^\d/.test(reference) ? undefined : reference);
  return {
    key,
    name,
    version: reference,
    ...(address === undefined ? {} : { source: address }),
    ...(integrity === undefined ? {} : { integrity }),
    rest: canonical(others.length),
  };
}
