import type { ParsedName } from '../paths/parsed-name.ts';
import { ordinaryRule } from '../paths/path-rule.ts';

const NAME =
  /(\.pb\.(go|cc|h|c|dart|ts|js)|_pb2(_grpc)?\.pyi?|\.pb\.gw\.go|_grpc\.pb\.go|_string\.go|\.gen\.(go|ts|js|rs|dart)|_gen\.go|zz_generated\..*|\.generated\.[a-z.]+|\.g\.(dart|cs|i\.cs)|\.freezed\.dart|\.designer\.(cs|vb)|\.min\.(js|css|mjs)|\.bundle\.js|[.-]min\.(js|css)|\.map|\.d\.ts\.map|_generated\.(go|rs|ts|py|h)|bindata\.go|r\.java)$/;
const FOLDER = /^(__generated__|generated|_?gen|dist|out|autogen(erated)?|bundled?|compiled)$/;

function isGenerated({ base, folders }: ParsedName): boolean {
  return NAME.test(base) || folders.some((folder) => FOLDER.test(folder));
}

/** Output of generators, by name. */
export const generated = ordinaryRule({
  code: 'RISK_GENERATED',
  title: 'Generated files',
  why: 'Reviewers skip generated files, and they run all the same.',
  remedy: 'Generate it again from its source and compare.',
  class: 'generated',
  tier: 'medium',
  what: 'a generated file',
  claims: isGenerated,
});
