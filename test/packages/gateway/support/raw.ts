import { connect } from 'node:net';
import { TOKEN } from './fixture.ts';

/** An answer as it stood on the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The `GATEWAY_…` in the body; empty when there is none. */
  readonly code: string;
  /** Everything that came. */
  readonly all: Buffer;
}

/** Sends bytes over a socket of their own; ends with the connection, or after some silence. */
export function exchange(address: string, bytes: string | Buffer, silenceMs = 3000): Promise<RawAnswer> {
  const { port, hostname } = new URL(address);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(bytes as Buffer));
    const done = () => {
      socket.destroy();
      resolve(parseAnswer(Buffer.concat(chunks)));
    };
    socket.setTimeout(silenceMs, done);
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
    });
    socket.on('close', done);
    socket.on('error', done);
  });
}

/** The first answer of what came; status 0 when there is none. */
export function parseAnswer(all: Buffer): RawAnswer {
  const end = all.indexOf('\r\n\r\n');
  const [first = '', ...lines] = all.toString('latin1', 0, Math.max(end, 0)).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const rest = end < 0 ? Buffer.alloc(0) : all.subarray(end + 4);
  const body = headers['transfer-encoding'] === 'chunked' ? unchunked(rest) : rest;
  return {
    status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1] ?? 0),
    headers,
    body,
    code: /GATEWAY_[A-Z_0-9]+/.exec(body.toString('latin1'))?.[0] ?? '',
    all,
  };
}

function unchunked(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const line = bytes.indexOf('\r\n', at);
    const size = line < 0 ? 0 : Number.parseInt(bytes.toString('latin1', at, line), 16);
    if (!(size > 0)) break;
    parts.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
  return Buffer.concat(parts);
}

export interface RawRequest {
  readonly method?: string;
  readonly target?: string;
  /** Instead of the lines that an ordinary call has. */
  readonly lines?: readonly string[];
  /** Beside them. */
  readonly more?: readonly string[];
  readonly body?: string | Buffer;
}

/** A call as bytes: one that ends its connection. */
export function requestBytes({
  method = 'POST',
  target = '/openai/v1/chat/completions',
  lines = ['Host: gateway', `Authorization: Bearer ${TOKEN}`],
  more = [],
  body = '',
}: RawRequest): Buffer {
  const payload = Buffer.from(body as string);
  const framed = more.some((line) => /^(?:content-length|transfer-encoding)/i.test(line));
  const length = framed ? [] : [`Content-Length: ${payload.length}`];
  const head = [`${method} ${target} HTTP/1.1`, ...lines, 'Connection: close', ...length, ...more, '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), payload]);
}
