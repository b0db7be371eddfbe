import canonicalize from 'canonicalize';
import { sha256 } from './digest.ts';
import { SallyportError } from './errors.ts';
import { scanJson } from './json-scan.ts';

export interface JsonLimits {
  /** Names the document in errors, for instance a file's path. */
  readonly name: string;
  /** Levels of arrays and objects; 64 unless told. */
  readonly maxDepth?: number;
  /** 16 MiB unless told. */
  readonly maxBytes?: number;
}

/**
 * Reads JSON that a machine wrote, for a program that decides on it: one document, valid UTF-8, no doubled
 * keys (RFC 8259, section 4 leaves their meaning open), bounded depth and size. `__proto__` is a plain key.
 * @throws SallyportError JSON_TOO_LARGE, JSON_NOT_UTF8, JSON_INVALID, JSON_DUPLICATE_KEY, JSON_TOO_DEEP
 */
export function parseJson(source: Uint8Array | string, limits: JsonLimits): unknown {
  const { name, maxDepth = 64, maxBytes = 16 * 1024 * 1024 } = limits;
  const size = typeof source === 'string' ? Buffer.byteLength(source) : source.byteLength;
  if (size > maxBytes) {
    throw new SallyportError({
      code: 'JSON_TOO_LARGE',
      message: `${name} has ${size} bytes; at most ${maxBytes} are read`,
      remedy: 'Make the document smaller, or split it.',
    });
  }
  const text = typeof source === 'string' ? source : decodeUtf8(source, name);
  let value: unknown;
  scanJson(text, { name, maxDepth });
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new SallyportError({
      code: 'JSON_INVALID',
      message: `${name} is not JSON: ${(cause as Error).message}`,
      remedy: 'Write the file again with the tool that made it.',
      cause,
    });
  }
  return value;
}

function decodeUtf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new SallyportError({
      code: 'JSON_NOT_UTF8',
      message: `${name} is not valid UTF-8`,
      remedy: 'Save the file as UTF-8.',
      cause,
    });
  }
}

/** Canonical JSON (RFC 8785). @throws SallyportError JSON_NOT_CANONICAL for a value that JSON cannot hold. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) {
    throw new SallyportError({
      code: 'JSON_NOT_CANONICAL',
      message: 'the value has no JSON form',
      remedy: 'Report it; this is a fault of Sallyport.',
    });
  }
  return text;
}

/** SHA-256 (hex) of a value's canonical JSON: how decisions name their inputs. */
export function digestOf(value: unknown): string {
  return sha256(canonicalJson(value));
}
