import {
  canonical,
  type Fields,
  fields,
  list,
  otherParts,
  parseJson,
  parseYaml,
  section,
  stringOr,
  without,
} from '../parse.ts';
import type { Dependency, Reader } from '../types.ts';
import { unreadable } from '../unreadable.ts';

/** `Package.resolved` of SwiftPM, versions 1 to 3. */
export const swiftLock: Reader = {
  ecosystem: 'swift',
  kind: 'lock',
  matches: /(?:^|\/)package\.resolved$/,
  manifests: /^package(?:@swift-.*)?\.swift$|^project\.pbxproj$/,
  bookkeeping: /^(?:version|originHash)$/,
  read(text) {
    const document = parseJson(text);
    // Version 1 has its pins in `object`. Both are read: a tool takes one by the version, whatever stands in the other.
    const pins = [document.pins, section(document.object, 'object').pins].flatMap((value) => list(value, 'pins'));
    return { dependencies: pins.map(pinned), other: otherParts(document, ['pins', 'object']) };
  },
};

function pinned(value: unknown): Dependency {
  const pin = fields(value, 'a pin');
  const state = section(pin.state, 'the state of a pin');
  const name = stringOr(pin.identity, stringOr(pin.package, '')).toLowerCase();
  return {
    key: name,
    name,
    version: stringOr(state.version, stringOr(state.branch, '')),
    source: stringOr(pin.location, stringOr(pin.repositoryURL, '')),
    integrity: stringOr(state.revision, ''),
    rest: canonical({ kind: pin.kind, branch: state.branch }),
  };
}

/** `deno.lock`. */
export const denoLock: Reader = {
  ecosystem: 'npm',
  kind: 'lock',
  matches: /(?:^|\/)deno\.lock$/,
  manifests: /^(?:deno\.jsonc?|package\.json|import_map\.json)$/,
  bookkeeping: /^version$/,
  read(text) {
    const document = parseJson(text);
    // Up to version 3 the packages have a section of their own.
    const places = [document, section(document.packages, 'packages')];
    const dependencies = ['npm', 'jsr'].flatMap((where) =>
      places
        .flatMap((place) => Object.entries(section(place[where], where)))
        .map(([key, value]): Dependency => {
          const [, name = key, version = ''] = /^(@?[^@]+)@([^_]*)/.exec(key) ?? [];
          return {
            key: `${where} ${key}`,
            name: `${where === 'jsr' ? 'jsr:' : ''}${name}`,
            version,
            integrity: stringOr(section(value, key).integrity, ''),
          };
        }),
    );
    return { dependencies, other: otherParts(document, ['npm', 'jsr', 'packages']) };
  },
};

/** `pubspec.yaml`. */
export const pubManifest: Reader = {
  ecosystem: 'pub',
  kind: 'manifest',
  matches: /(?:^|\/)pubspec\.yaml$/,
  async read(text) {
    const document = await parseYaml(text);
    const sections = ['dependencies', 'dev_dependencies'];
    const dependencies = sections.flatMap((where) =>
      Object.entries(section(document[where], where)).map(([name, wanted]) => ({
        key: `${where} ${name}`,
        name,
        version: stringOr(wanted, canonical(wanted)),
      })),
    );
    return { dependencies, other: otherParts(document, sections) };
  },
};

/** `pubspec.lock`. */
export const pubLock: Reader = {
  ecosystem: 'pub',
  kind: 'lock',
  matches: /(?:^|\/)pubspec\.lock$/,
  manifests: /^pubspec\.yaml$/,
  bookkeeping: /^sdks$/,
  async read(text) {
    const document = await parseYaml(text);
    const dependencies = Object.entries(section(document.packages, 'packages')).map(([name, value]): Dependency => {
      const one: Fields = fields(value, name);
      const description =
        typeof one.description === 'string' ? { name: one.description } : section(one.description, name);
      const address = description.url;
      return {
        key: name,
        name: stringOr(description.name, name),
        version: stringOr(one.version, ''),
        ...(address === undefined ? {} : { source: String(address) }),
        ...(description.sha256 === undefined ? {} : { integrity: String(description.sha256) }),
        rest: canonical({
          source: one.source,
          dependency: one.dependency,
          ...without(description, ['url', 'sha256', 'name']),
        }),
      };
    });
    return { dependencies, other: otherParts(document, ['packages']) };
  },
};

const HEX = /^ {2}"([\w]+)": \{:hex, :(\w+), "([^"]+)", "([0-9a-f]+)"(.*)\},?$/;

/** `mix.lock`: an Elixir map, one package a line. */
export const mixLock: Reader = {
  ecosystem: 'hex',
  kind: 'lock',
  matches: /(?:^|\/)mix\.lock$/,
  manifests: /^mix\.exs$/,
  read(text) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !/^%\{$|^\}$/.test(line));
    return { dependencies: lines.map(mixEntry), other: new Map() };
  },
};

function mixEntry(line: string): Dependency {
  if (line.length > 20_000) throw unreadable('a line of mix.lock is too long');
  const [, key, name, version, checksum, rest = ''] = HEX.exec(line) ?? [];
  if (key === undefined || name === undefined || version === undefined) {
    const [, other = line.slice(0, 60)] = /^ {2}"(\w+)":/.exec(line) ?? [];
    return { key: other, name: other, version: '', source: line.trim() };
  }
  const repository = /"([^"]+)", "[0-9a-f]+"$/.exec(rest)?.[1] ?? 'hexpm';
  const outer = /"([0-9a-f]+)"$/.exec(rest)?.[1] ?? '';
  return { key, name, version, integrity: `${checksum} ${outer}`, rest: repository };
}

/** `Podfile.lock`. */
export const podLock: Reader = {
  ecosystem: 'cocoapods',
  kind: 'lock',
  matches: /(?:^|\/)podfile\.lock$/,
  manifests: /^podfile$/,
  bookkeeping: /^(?:PODFILE CHECKSUM|COCOAPODS|DEPENDENCIES)$/,
  async read(text) {
    const document = await parseYaml(text);
    const checksums = section(document['SPEC CHECKSUMS'], 'SPEC CHECKSUMS');
    const dependencies = list(document.PODS, 'PODS').map((pod): Dependency => {
      const label = typeof pod === 'string' ? pod : (Object.keys(section(pod, 'a pod'))[0] ?? '');
      const [, name = label, version = ''] = /^(\S+) \((.*)\)$/.exec(label) ?? [];
      const integrity = checksums[name.split('/')[0] as string];
      return { key: name, name, version, ...(integrity === undefined ? {} : { integrity: String(integrity) }) };
    });
    return { dependencies, other: otherParts(document, ['PODS', 'SPEC CHECKSUMS']) };
  },
};
