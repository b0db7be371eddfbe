import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { BatchReader, type BatchReply, type BatchRequest } from './batch-reader.ts';
import { gitFailure, spawnGit } from './git-command.ts';

interface Pending extends BatchRequest {
  readonly resolve: (reply: BatchReply) => void;
  readonly reject: (error: Error) => void;
}

/** How git before 2.45 fails where a partial clone lacks an object: it would fetch it, and no protocol is allowed. */
const PROMISOR = /promisor remote|transport '.*' not allowed/;
const MAX_DEATHS = 3;

/**
 * One long-lived `git cat-file`, started at the first request and started again when it died. Requests are written
 * without waiting for replies; git answers in order.
 */
export class BatchProcess {
  readonly #gitDirectory: string;
  readonly #mode: '--batch' | '--batch-check';
  #child: ChildProcessWithoutNullStreams | undefined;
  #queue: Pending[] = [];
  #head = 0;
  #unsent = '';
  #deaths = 0;

  constructor(gitDirectory: string, mode: '--batch' | '--batch-check') {
    this.#gitDirectory = gitDirectory;
    this.#mode = mode;
  }

  /** Asks for one object. @throws SallyportError CHANGE_GIT_MISSING, CHANGE_GIT_FAILED */
  request(oid: string, maxBytes: number): Promise<BatchReply> {
    return new Promise((resolve, reject) => this.#enqueue({ oid, maxBytes, resolve, reject }));
  }

  /** Ends git. Requests under way are not answered any more. */
  async close(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const closed = new Promise((resolve) => child.once('close', resolve));
    child.kill();
    await closed;
  }

  #enqueue(pending: Pending): void {
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
      try {
        reader.push(chunk);
      } catch (error) {
        this.#restart(child, error as Error);
      }
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
  #shift(): Pending | undefined {
    const pending = this.#queue[this.#head++];
    this.#deaths = 0;
    if (this.#head > 1024 && this.#head * 2 > this.#queue.length) {
      this.#queue = this.#queue.slice(this.#head);
      this.#head = 0;
    }
    return pending;
  }

  /**
   * git dies of an object that it cannot unpack: that request is answered as corrupt, and the later ones are asked
   * again of a new process. After some deaths without any answer in between, nothing is asked any more.
   */
  #restart(child: ChildProcessWithoutNullStreams, error: Error): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    child.kill('SIGKILL');
    const [first, ...later] = this.#queue.slice(this.#head);
    this.#queue = [];
    this.#head = 0;
    this.#unsent = '';
    const why = error.message.trim();
    if (PROMISOR.test(why)) for (const pending of [first, ...later]) pending?.resolve({ kind: 'missing' });
    else if ('code' in error || ++this.#deaths >= MAX_DEATHS) {
      for (const pending of [first, ...later]) pending?.reject(gitFailure(error));
    } else {
      first?.resolve({ kind: 'corrupt', why });
      for (const pending of later) this.#enqueue(pending);
    }
  }
}
