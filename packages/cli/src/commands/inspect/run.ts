import { type BundleDescription, describeBundle, MAX_BUNDLE_BYTES } from '@sallyport/provenance/verify';
import { readHead } from '../../files.ts';
import type { CliIo, ExitStatus } from '../../io.ts';
import { type Format, paint, printable, printJson } from '../../output.ts';
import { signerLines } from '../verify/text.ts';

const MAX_PREDICATE_LINES = 40;

/** `sallyport inspect`: who, from which workflow, when by which clock, about what. */
export async function inspect(path: string, format: Format, io: CliIo): Promise<ExitStatus> {
  const description = describeBundle(await readHead(io, path, MAX_BUNDLE_BYTES + 1), { name: path });
  if (format === 'json') printJson(io, description);
  else io.stdout.write(descriptionText(description, path, io));
  return 0;
}

function descriptionText(description: BundleDescription, path: string, io: CliIo): string {
  const { signer, certificate, times, log, statement, mediaType, payloadSha256 } = description;
  const subjects = statement.subject.flatMap(({ name, uri, digest }) =>
    Object.entries(digest).map(([algorithm, value]) => `${name ?? uri ?? 'without a name'}  ${algorithm}:${value}`),
  );
  const sections: [string, readonly string[]][] = [
    ['signed by', signerLines(signer)],
    [
      'certificate',
      certificate === null ? [] : [`${certificate.from} to ${certificate.to}`, `sha256:${certificate.sha256}`],
    ],
    ['signed at', times.map(({ at, clock }) => `${at}, by the clock of a ${clock}`)],
    ['logged', log.map(({ id, index, kind }) => `entry ${index} (${kind}) of log ${id.slice(0, 16)}…`)],
    ['about', subjects],
    ['payload', [`sha256:${payloadSha256}`]],
    ['says', [statement.predicateType, ...predicateLines(statement.predicate)]],
  ];
  const head = `${printable(path)}  ${printable(mediaType)}  ${paint(io, 'yellow', 'not verified')}`;
  return `${[head, ...sections.flatMap(([title, lines]) => section(title, lines, io))].join('\n')}\n`;
}

function section(title: string, lines: readonly string[], io: CliIo): string[] {
  if (lines.length === 0) return [];
  return [paint(io, 'bold', title), ...lines.map((line) => `  ${printable(line)}`)];
}

function predicateLines(predicate: unknown): string[] {
  const lines = JSON.stringify(predicate, null, 2).split('\n');
  if (lines.length <= MAX_PREDICATE_LINES) return lines;
  return [...lines.slice(0, MAX_PREDICATE_LINES), `… ${lines.length - MAX_PREDICATE_LINES} lines more (--format json)`];
}
