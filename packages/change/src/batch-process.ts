import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { BatchReader, type BatchReply, type BatchRequest, TooMuchToSkip } from './batch-reader.ts';
import { gitFailure, spawnGit } from './git-command.ts';
import { isIdle } from './idle.ts';

/** A request and who waits for its reply. */
export interface PendingRequest extends BatchRequest {
  readonly resolve: (reply: BatchReply) => void;
  readonly reject: (error: Error) => void;
}

/** How git before 2.45 fails where a partial clone lacks an object: it would fetch it, and no protocol is allowed. */
const PROMISOR = /promisor remote|transport '.*' not allowed/;
const MAX_DEATHS = 3;
/** While more requests than this wait, a chunk smaller than this means that git is slower than we are. */
const MANY = 64;
const SMALL_CHUNK = 16 * 1024;
const nobody = new Int32Array(new SharedArrayBuffer(4));

/**
 * git writes each object by itself, and waking up for each costs more than reading it. Where nothing else is to be
 * done until git has written more, the thread sleeps for a millisecond, and reads dozens of objects at once.
 */
function letGitWrite(): void {
  Atomics.wait(nobody, 0, 0, 1);
}

/**
 * One long-lived `git cat-file`, started at the first request and started again when it died. Requests are written
 * without waiting for replies; git answers in order.
 */
export class BatchProcess {
  readonly #gitDirectory: string;
  readonly #mode: '--batch' | '--batch-check';
  #child: ChildProcessWithoutNullStreams | undefined;
  #queue: PendingRequest[] = [];
  #head = 0;
  #unsent = '';
  #deaths = 0;
  /** Of the last git that was ended. */
  #closed: Promise<void> = Promise.resolve();

  constructor(gitDirectory: string, mode: '--batch' | '--batch-check') {
    this.#gitDirectory = gitDirectory;
    this.#mode = mode;
  }

  /** Ends git; done when it is gone. It is told so at once. Requests under way are not answered any more. */
  close(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child !== undefined && child.exitCode === null && child.signalCode === null) {
      this.#closed = new Promise((resolve) => child.once('close', () => resolve()));
      child.kill();
    }
    return this.#closed;
  }

  /** Asks for one object. It is rejected with CHANGE_GIT_MISSING or CHANGE_GIT_FAILED. */
  request(pending: PendingRequest): void {
    this.#queue.push(pending);
    if (this.#unsent === '') queueMicrotask(() => this.#send());
    this.#unsent += `${pending.oid}\n`;
  }

  #send(): void {
    const text = this.#unsent;
    this.#unsent = '';
    if (text === '') return;
    this.#child ??= this.#start();
    this.#child.stdin.write(text, 'latin1');
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = spawnGit(this.#gitDirectory, ['cat-file', this.#mode]);
    const reader = new BatchReader(
      this.#mode === '--batch',
      () => this.#queue[this.#head],
      (reply) => this.#shift()?.resolve(reply),
    );
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      // A git that was left alone has written on: that answers nobody who now asks another one.
      if (this.#child !== child) return;
      try {
        reader.push(chunk);
      } catch (error) {
        if (error instanceof TooMuchToSkip) this.#startAnew(child);
        else this.#restart(child, error as Error);
      }
      if (chunk.length < SMALL_CHUNK && this.#queue.length - this.#head > MANY && isIdle()) letGitWrite();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (stderr.length < 4096) stderr += text;
    });
    child.stdin.on('error', () => {}); // The `close` event tells why.
    child.on('error', (error) => this.#restart(child, error));
    child.on('close', () => this.#restart(child, new Error(stderr || 'git cat-file ended early')));
    return child;
  }

  /** A queue with a moving head: shifting an array of thousands for each reply would be quadratic. */
  #shift(): PendingRequest | undefined {
    const pending = this.#queue[this.#head++];
    this.#deaths = 0;
    if (this.#head > 1024 && this.#head * 2 > this.#queue.length) {
      this.#queue = this.#queue.slice(this.#head);
      this.#head = 0;
    }
    return pending;
  }

  #takeQueue(): PendingRequest[] {
    const queue = this.#queue.slice(this.#head);
    this.#queue = [];
    this.#head = 0;
    this.#unsent = '';
    return queue;
  }

  /** Leaves an object that nobody wants to git, and asks another git for the rest. */
  #startAnew(child: ChildProcessWithoutNullStreams): void {
    this.#child = undefined;
    child.kill('SIGKILL');
    for (const pending of this.#takeQueue()) this.request(pending);
  }

  /**
   * git dies of an object that it cannot unpack: that request is answered as corrupt, and the later ones are asked
   * again of a new process. After some deaths without any answer in between, nothing is asked any more.
   */
  #restart(child: ChildProcessWithoutNullStreams, error: Error): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    child.kill('SIGKILL');
    const [first, ...later] = this.#takeQueue();
    // The first line names no place on this machine, so that the same repository gives the same message.
    const why = error.message.trim().split('\n', 1)[0] ?? '';
    if (PROMISOR.test(error.message)) for (const pending of [first, ...later]) pending?.resolve({ kind: 'missing' });
    else if ('code' in error || ++this.#deaths >= MAX_DEATHS) {
      for (const pending of [first, ...later]) pending?.reject(gitFailure(error));
    } else {
      first?.resolve({ kind: 'corrupt', why });
      for (const pending of later) this.request(pending);
    }
  }
}
