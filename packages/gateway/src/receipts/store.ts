import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Clock, type Logger, toSallyportError } from '@sallyport/core';
import { Chain } from './chain.ts';
import { DurableFile } from './durable-file.ts';
import { lockDirectory } from './lock.ts';
import { CHAIN_NAME } from './receipt.ts';
import { readChainEnd, recoverChain } from './recovery.ts';

const RESERVE_BYTES = 256 * 1024;
const PROBE_EVERY_MS = 250;
const MOST_OPEN_CHAINS = 256;
/** The chain of callers that nobody knows ends here; what follows is counted only. */
const UNKNOWN_BYTES = 4 * 1024 * 1024;
export const UNKNOWN_CHAIN = 'unknown';

/**
 * The receipts of all chains in one directory. Some space is kept in reserve: when the disk is full, the calls that are
 * under way still get their receipts out of it, and no further call begins.
 */
export class ReceiptStore {
  readonly #directory: string;
  readonly #clock: Clock;
  readonly #log: Logger;
  readonly #chains = new Map<string, Chain>();
  #unlock: (() => void) | undefined;
  #failure: string | undefined;
  #probedAt = 0;

  constructor(directory: string, clock: Clock, log: Logger) {
    this.#directory = directory;
    this.#clock = clock;
    this.#log = log;
  }

  /**
   * Opens the directory and closes what a crash left open. A directory that cannot be written is no error here: calls
   * are refused until it can.
   * @throws SallyportError GATEWAY_RECEIPTS_LOCKED
   */
  start(): void {
    try {
      mkdirSync(this.#directory, { recursive: true, mode: 0o700 });
      this.#unlock = lockDirectory(this.#directory);
      for (const file of readdirSync(this.#directory))
        if (file.endsWith('.open')) this.#recover(basename(file, '.open'));
      this.#keepReserve();
    } catch (error) {
      const known = toSallyportError(error);
      if (known.code === 'GATEWAY_RECEIPTS_LOCKED') throw known;
      this.#fail(known);
    }
  }

  /** Can receipts be written? Undefined when they can; otherwise why not. */
  check(): string | undefined {
    if (this.#failure !== undefined) this.#probe();
    return this.#failure;
  }

  /**
   * The chain of this name.
   * @throws Error when its file cannot be opened or does not end in a receipt
   */
  chain(name: string): Chain {
    const open = this.#chains.get(name);
    if (open !== undefined) {
      if (!open.isThere) throw new Error(`the file of the chain ${name} is gone`);
      return open;
    }
    if (!CHAIN_NAME.test(name)) throw new Error(`${name} is no name of a chain`);
    if (this.#chains.size >= MOST_OPEN_CHAINS) this.#releaseIdle();
    const lines = join(this.#directory, `${name}.jsonl`);
    const end = readChainEnd(lines, name);
    const onFailure = (error: Error) => this.#onFailure(error);
    const journal = new DurableFile(join(this.#directory, `${name}.open`), onFailure, true);
    const chain = new Chain(name, new DurableFile(lines, onFailure), journal, end);
    this.#chains.set(name, chain);
    return chain;
  }

  /** Whether the chain of unknown callers has no more room. */
  get unknownIsFull(): boolean {
    return this.chain(UNKNOWN_CHAIN).size >= UNKNOWN_BYTES;
  }

  stop(): void {
    for (const [name, chain] of this.#chains) this.#release(name, chain);
    rmSync(this.#reservePath, { force: true });
    this.#unlock?.();
  }

  get #reservePath(): string {
    return join(this.#directory, '.reserve');
  }

  #recover(name: string): void {
    const lines = join(this.#directory, `${name}.jsonl`);
    const journal = join(this.#directory, `${name}.open`);
    try {
      const added = recoverChain(lines, journal, name);
      if (added > 0) this.#log.warning(`chain ${name}: ${added} receipts closed after a crash`);
      if (existsSync(journal)) rmSync(journal);
    } catch (error) {
      this.#log.warning(`chain ${name}: ${toSallyportError(error).message}`);
    }
  }

  #releaseIdle(): void {
    for (const [name, chain] of this.#chains) if (chain.isIdle) this.#release(name, chain);
  }

  #release(name: string, chain: Chain): void {
    const idle = chain.isIdle;
    chain.release();
    this.#chains.delete(name);
    if (idle) rmSync(join(this.#directory, `${name}.open`), { force: true });
  }

  #keepReserve(): void {
    const file = openSync(this.#reservePath, 'w', 0o600);
    try {
      writeSync(file, Buffer.alloc(RESERVE_BYTES, 1));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }

  /** Gives the reserve back; true when that made room. */
  #onFailure(error: Error): boolean {
    const hadReserve = existsSync(this.#reservePath);
    rmSync(this.#reservePath, { force: true });
    this.#fail(error);
    return hadReserve;
  }

  #fail(error: Error): void {
    if (this.#failure === undefined) this.#log.warning(`receipts cannot be written: ${error.message}`);
    this.#failure = error.message;
    this.#probedAt = this.#clock.now().getTime();
  }

  /** Looks now and then whether there is room again. */
  #probe(): void {
    const now = this.#clock.now().getTime();
    if (now - this.#probedAt < PROBE_EVERY_MS) return;
    this.#probedAt = now;
    try {
      mkdirSync(this.#directory, { recursive: true, mode: 0o700 });
      this.#unlock ??= lockDirectory(this.#directory);
      this.#keepReserve();
      this.#failure = undefined;
      for (const chain of this.#chains.values()) void chain.retry();
    } catch (error) {
      this.#failure = (error as Error).message;
    }
  }
}
