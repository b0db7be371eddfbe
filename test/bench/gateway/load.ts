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

/** Opens as many streams, and waits until each has begun. @returns closes them */
export async function openStreams(url: string, request: Buffer, count: number): Promise<() => void> {
  const { hostname, port } = new URL(url);
  const open = () =>
    new Promise<Socket>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.write(request));
      socket.once('data', () => resolve(socket));
      socket.once('error', reject);
    });
  const sockets = await Promise.all(Array.from({ length: count }, open));
  return () => {
    for (const socket of sockets) socket.destroy();
  };
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
export function requestOf(path: string, token: string, body: string): Buffer {
  const head = `POST ${path} HTTP/1.1\r\nhost: bench\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
  return Buffer.from(head + body);
}
