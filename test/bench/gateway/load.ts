import { connect, type Socket } from 'node:net';

/** What a run of one kind of request came to. */
export interface Result {
  readonly calls: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly firstByteP50: number;
  readonly failures: number;
}

/**
 * Sends the same request again and again over `connections` sockets, each waiting for its answer, and counts. It reads
 * no more of an answer than where it ends, so that it takes little of the machine.
 */
export async function load(url: string, request: Buffer, connections: number, milliseconds: number): Promise<Result> {
  const { hostname, port } = new URL(url);
  const times: number[] = [];
  const firsts: number[] = [];
  let failures = 0;
  const end = performance.now() + milliseconds;
  const worker = () =>
    new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname);
      socket.setNoDelay(true);
      let startedAt = 0;
      let received: Buffer[] = [];
      let firstAt = 0;
      const next = () => {
        if (performance.now() > end) {
          socket.destroy();
          resolve();
          return;
        }
        received = [];
        firstAt = 0;
        startedAt = performance.now();
        socket.write(request);
      };
      socket.on('connect', next);
      socket.on('data', (chunk) => {
        if (firstAt === 0) firstAt = performance.now();
        received.push(chunk);
        if (!isWhole(received)) return;
        times.push(performance.now() - startedAt);
        firsts.push(firstAt - startedAt);
        if (!(received[0] as Buffer).subarray(0, 15).equals(OK)) failures++;
        next();
      });
      socket.on('error', () => {
        failures++;
        resolve();
      });
      socket.on('close', () => resolve());
    });
  const begun = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  const seconds = (performance.now() - begun) / 1000;
  const sorted = (list: number[]) => list.sort((a, b) => a - b);
  const at = (list: number[], part: number) =>
    list[Math.min(list.length - 1, Math.floor(list.length * part))] ?? Number.NaN;
  sorted(times);
  sorted(firsts);
  return {
    calls: times.length,
    perSecond: times.length / seconds,
    p50: at(times, 0.5),
    p99: at(times, 0.99),
    firstByteP50: at(firsts, 0.5),
    failures,
  };
}

const OPEN_WITHIN_MS = 60_000;

/**
 * Opens as many streams, and waits until each has begun.
 * @returns closes them
 * @throws Error when one does not begin in time, or is refused
 */
export async function openStreams(url: string, request: Buffer, count: number): Promise<() => void> {
  const { hostname, port } = new URL(url);
  const sockets: Socket[] = [];
  const close = () => {
    for (const socket of sockets) socket.destroy();
  };
  const open = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.write(request));
      sockets.push(socket);
      socket.setTimeout(OPEN_WITHIN_MS, () => reject(new Error('a stream did not begin')));
      socket.once('data', (chunk) => (chunk.subarray(0, 15).equals(OK) ? resolve() : reject(new Error('refused'))));
      socket.on('error', reject);
    });
  try {
    await Promise.all(Array.from({ length: count }, open));
    return close;
  } catch (error) {
    close();
    throw error;
  }
}

/** Does anybody listen there? */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const done = (result: boolean) => {
      socket.destroy();
      resolve(result);
    };
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
  });
}

const OK = Buffer.from('HTTP/1.1 200 OK');
const LAST_CHUNK = Buffer.from('\r\n0\r\n\r\n');

function isWhole(chunks: readonly Buffer[]): boolean {
  const all = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
  const head = all.indexOf('\r\n\r\n');
  if (head < 0) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(all.toString('latin1', 0, head))?.[1];
  if (length !== undefined) return all.length >= head + 4 + Number(length);
  return all.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK);
}

/** A request as bytes. */
export function requestOf(path: string, headers: Readonly<Record<string, string>>, body: string): Buffer {
  const lines = Object.entries({
    host: 'bench',
    ...headers,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
}
