export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly title?: string;
}

export interface ParsedLog {
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  /** Commands that a runner no longer takes (`set-output`, `set-env`, …), or does not know. */
  readonly refused: readonly string[];
}

const COMMAND = /^::(?<name>[a-z-]+)(?: (?<properties>[^:]*(?::(?!:)[^:]*)*))?::(?<value>.*)$/i;
const IGNORED = new Set(['group', 'endgroup', 'debug', 'echo', 'add-matcher', 'remove-matcher']);

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text: string): string => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));

/**
 * The workflow commands in a step's output, as a runner finds them: at a line's start, until a `stop-commands`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function parseWorkflowCommands(output: string): ParsedLog {
  const annotations: Annotation[] = [];
  const masks: string[] = [];
  const refused: string[] = [];
  let stopped: string | undefined;
  for (const line of output.split(/\r?\n/)) {
    const match = COMMAND.exec(line.trimStart());
    if (match?.groups === undefined) continue;
    const { name = '', properties = '', value = '' } = match.groups;
    if (stopped !== undefined) {
      if (name === stopped) stopped = undefined;
      continue;
    }
    if (name === 'stop-commands') stopped = value;
    else if (name === 'add-mask') masks.push(unescapeData(value));
    else if (name === 'error' || name === 'warning' || name === 'notice') {
      annotations.push({ level: name, message: unescapeData(value), ...annotationPlace(properties) });
    } else if (!IGNORED.has(name)) refused.push(line);
  }
  return { annotations, masks, refused };
}

function annotationPlace(text: string): Partial<Omit<Annotation, 'level' | 'message'>> {
  const properties = new Map(
    text.split(',').map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at).trim(), unescapeProperty(pair.slice(at + 1))];
    }),
  );
  const file = properties.get('file');
  const line = properties.get('line');
  const endLine = properties.get('endLine');
  const title = properties.get('title');
  return {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(endLine === undefined ? {} : { endLine: Number(endLine) }),
    ...(title === undefined ? {} : { title }),
  };
}

/** A log as the runner shows it, with every mask replaced. */
export function applyMasks(text: string, masks: Iterable<string>): string {
  let masked = text;
  for (const mask of masks) if (mask !== '') masked = masked.replaceAll(mask, '***');
  return masked;
}
