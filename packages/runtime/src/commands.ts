import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

/** Properties of a command; those without a value are left out. */
type Properties = Readonly<Record<string, string | number | undefined>>;

/**
 * Writes a workflow command to the log (docs: "Workflow commands for GitHub Actions"); the runner reads it there. Its text
 * is escaped as actions/toolkit does it, so that it can neither end the command nor begin another.
 */
export function writeCommand(name: string, message: string, properties: Properties = {}): void {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '');
  const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
  process.stdout.write(`::${name}${list === '' ? '' : ` ${list}`}::${escapeData(message)}\n`);
}

/** A line of the log; not a command, unless its text is one. */
export function writeLine(message: string): void {
  process.stdout.write(`${message}\n`);
}

/**
 * Adds an output to the file that the runner names, between two lines that the value cannot know.
 * @param path `GITHUB_OUTPUT`; without one, the older command is written
 */
export function writeOutput(path: string | undefined, name: string, value: string): void {
  if (!path) {
    writeCommand('set-output', value, { name });
    return;
  }
  const delimiter = `ghadelimiter_${randomUUID()}`;
  appendFileSync(path, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}

/** The value of an input, as the runner passes it: without surrounding white space, empty when it is not given. */
export function readInput(variables: NodeJS.ProcessEnv, name: string): string {
  return (variables[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
