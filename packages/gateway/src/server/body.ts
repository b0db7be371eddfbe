import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, type ZlibOptions } from 'node:zlib';
import { refuse } from '../formats/refusal.ts';
import { EMPTY_SHA256 } from './call.ts';

const decoders: Readonly<Record<string, (bytes: Buffer, options: ZlibOptions) => Promise<Buffer>>> = {
  gzip: promisify<Buffer, ZlibOptions, Buffer>(gunzip),
  'x-gzip': promisify<Buffer, ZlibOptions, Buffer>(gunzip),
  deflate: promisify<Buffer, ZlibOptions, Buffer>(inflate),
  br: promisify<Buffer, ZlibOptions, Buffer>(brotliDecompress),
};

/** What is read and thrown away after a refusal, so that a client that still writes gets to read it. */
const SWALLOWED_BYTES = 64 * 1024 * 1024;

/**
 * A request's body as it comes.
 * @param limit bytes that are read at most
 * @throws Refused 413 for a longer one, CallerLeft
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const declared = Number(request.headers['content-length'] ?? 0);
  if (declared > limit) return Promise.reject(tooLarge(limit));
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else {
        chunks.length = 0;
        reject(tooLarge(limit));
        if (size > limit + SWALLOWED_BYTES) request.destroy();
      }
    });
    request.once('end', () => resolve(joined(chunks)));
    request.once('error', () => reject(new CallerLeft()));
    request.once('close', () => {
      if (!request.complete) reject(new CallerLeft());
    });
  });
}

/** Since ES2024; Node 20 does not have it. */
interface Transferable {
  readonly byteLength: number;
  transfer?(length: number): unknown;
}

/**
 * The chunks as one. Their own memory is given back at once: V8 would keep tens of megabytes of it, and then look through
 * the whole heap for it.
 */
function joined(chunks: readonly Buffer[]): Buffer {
  if (chunks.length === 1) return chunks[0] as Buffer;
  const whole = Buffer.concat(chunks);
  for (const { buffer, byteLength } of chunks) {
    const memory: Transferable = buffer;
    // A small chunk may share its memory with others.
    if (memory.byteLength === byteLength) memory.transfer?.(0);
  }
  return whole;
}

/** The caller left before the end of its request. */
export class CallerLeft extends Error {
  override readonly name = 'CallerLeft';
}

const HASHED_BYTES = 16 * 1024 * 1024;
const HASHED_WITHIN_MS = 1_000;

/** The digest of a body that nobody reads, so that its receipt can name it; of nothing for one that is too long or slow. */
export function hashBody(request: IncomingMessage): Promise<{ sha256: string; sentSha256: null; bytes: number }> {
  return new Promise((resolve) => {
    const hash = createHash('sha256');
    let bytes = 0;
    const done = (sha256: string, size: number) => {
      clearTimeout(timer);
      resolve({ sha256, sentSha256: null, bytes: size });
    };
    const timer = setTimeout(() => done(EMPTY_SHA256, 0), HASHED_WITHIN_MS);
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= HASHED_BYTES) hash.update(chunk);
      else done(EMPTY_SHA256, 0);
    });
    request.once('end', () => done(hash.digest('hex'), bytes));
    request.once('close', () => done(EMPTY_SHA256, 0));
  });
}

/**
 * Undoes `content-encoding` (RFC 9110, section 8.4): one of gzip, deflate and br, within the limit.
 * @throws Refused 413 when the result is longer, 422 when it cannot be undone
 */
export async function decodeBody(bytes: Buffer, encoding: string | undefined, limit: number): Promise<Buffer> {
  const name = encoding?.trim().toLowerCase() ?? 'identity';
  if (name === 'identity' || name === '') return bytes;
  const decode = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
  if (decode === undefined)
    throw refuse(422, 'GATEWAY_ENCODING_UNKNOWN', 'the content-encoding is none of gzip, deflate and br');
  try {
    return await decode(bytes, { maxOutputLength: limit });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit);
    throw refuse(422, 'GATEWAY_BODY_UNREADABLE', 'the body is not what its content-encoding says');
  }
}

/** @throws Refused 422 for bytes that are not UTF-8 */
export function checkUtf8(bytes: Buffer): void {
  if (!isUtf8(bytes)) throw refuse(422, 'GATEWAY_BODY_NOT_UTF8', 'the body is not UTF-8');
}

function tooLarge(limit: number) {
  return refuse(413, 'GATEWAY_BODY_TOO_LARGE', `the body is longer than the ${limit} bytes that the intent allows`);
}
