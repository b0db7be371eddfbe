/**
 * Runs files of tests in this process and answers the parent (protocol.ts). Modules are loaded once, by Node itself:
 * that takes a quarter of a second where Jest takes half a minute. Nothing of it outlives the mutant.
 */
import { enableCompileCache } from 'node:module';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import type { Event, State } from 'jest-circus';
import { resolvePackagesHere } from './packages.ts';
import type { Message, Order, Outcome } from './protocol.ts';

enableCompileCache(resolve('.stryker-tmp/compile-cache'));
resolvePackagesHere();
const circus = await import('jest-circus');
const { expect } = await import('expect');
const { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } = circus;
Object.assign(globalThis, { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test });

type Block = State['rootDescribeBlock'];
type Entry = NonNullable<State['currentlyRunningTest']>;

/** As in jest.config.js. */
const TEST_TIMEOUT = 30_000;
/** What runs in a hook of a whole file or block is counted for each test of the file. */
const HOOKS = 'hooks';

/** Stryker's switch: the instrumented sources look at it. */
const context: InstrumenterContext = { mutantCoverage: { static: {}, perTest: {} } };
Object.assign(globalThis, { __stryker__: context });

let file = '';
let outcomes: Outcome[] = [];
let tests: Entry[] = [];
const idOf = (entry: Entry): string => `${file}#${tests.indexOf(entry)} ${nameOf(entry)}`;

circus.addEventHandler((event: Event) => {
  if (event.name === 'hook_start') context.currentTestId ??= HOOKS;
  else if (event.name === 'test_start') context.currentTestId = idOf(event.test);
  else if (event.name === 'run_describe_start' || event.name === 'run_describe_finish') context.currentTestId = HOOKS;
  else if (event.name === 'test_done') {
    outcomes.push(outcomeOf(event.test));
    context.currentTestId = HOOKS;
    if (event.test.errors.length > 0) finish();
  }
});

process.once('message', (order: Order) => void obey(order));

async function obey({ files, mutant }: Order): Promise<void> {
  for (const { file: path, tests: chosen } of files) {
    delete context.activeMutant;
    if (mutant?.static) context.activeMutant = mutant.id;
    await load(path, chosen);
    say({ kind: 'loaded' });
    if (mutant !== undefined) activate(mutant);
    const { unhandledErrors, testResults } = await circus.run();
    const errors = [...unhandledErrors, ...testResults.flatMap((result) => result.errors)];
    if (errors.length > 0) outcomes.push({ id: file, name: file, file, milliseconds: 0, failure: String(errors[0]) });
    if (errors.length > 0) finish();
    countHooks();
  }
  finish();
}

/** Imports one file and leaves all but the chosen tests out. */
async function load(path: string, chosen: readonly string[] | undefined): Promise<void> {
  file = relative('.', path);
  delete context.currentTestId;
  circus.resetState();
  const state = circus.getState();
  state.testTimeout = TEST_TIMEOUT;
  await import(pathToFileURL(resolve(path)).href);
  tests = testsOf(state.rootDescribeBlock);
  const wanted = chosen && new Set(chosen);
  for (const entry of tests) if (wanted !== undefined && !wanted.has(idOf(entry))) entry.mode = 'skip';
}

function activate({ id, hitLimit }: NonNullable<Order['mutant']>): void {
  context.activeMutant = id;
  if (hitLimit === undefined) return;
  context.hitLimit = hitLimit;
  context.hitCount ??= 0;
}

/** Adds what the hooks reached to every test of the file. */
function countHooks(): void {
  const perTest = context.mutantCoverage?.perTest ?? {};
  const reached = perTest[HOOKS];
  delete perTest[HOOKS];
  for (const entry of tests) perTest[idOf(entry)] = { ...reached, ...perTest[idOf(entry)] };
}

function testsOf(block: Block): Entry[] {
  return block.children.flatMap((child) => (child.type === 'test' ? [child] : testsOf(child)));
}

function outcomeOf(entry: Entry): Outcome {
  const [failure] = entry.errors;
  const done = { id: idOf(entry), name: nameOf(entry), file, milliseconds: entry.duration ?? 0 };
  return failure === undefined ? done : { ...done, failure: textOf(failure) };
}

function nameOf({ name, parent }: Entry): string {
  const names: string[] = [String(name)];
  for (let block: Block | undefined = parent; block?.parent !== undefined; block = block.parent) {
    names.unshift(String(block.name));
  }
  return names.join(' ');
}

/** Jest keeps what was thrown, alone or beside the error that says where the test stands. */
function textOf(failure: Entry['errors'][number]): string {
  const [thrown, at]: readonly unknown[] = Array.isArray(failure) ? failure : [failure];
  return String(thrown ?? at);
}

function say(message: Message): void {
  process.send?.(message);
}

/** The first failure is enough: the mutant is dead. */
function finish(): void {
  const looped = (context.hitCount ?? 0) > (context.hitLimit ?? Number.POSITIVE_INFINITY);
  const { mutantCoverage: coverage } = context;
  const message: Message = { kind: 'done', outcomes, looped, ...(coverage && { coverage }) };
  outcomes = [];
  process.send?.(message, undefined, undefined, () => process.exit(0));
}
