import { gunzipSync } from 'node:zlib';
import { tarMembers } from '@sallyport/artifact';
import { parseJson, SallyportError } from '@sallyport/core';

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_MEMBERS = 10_000;

/** A policy that somebody compiled, with the data that came with it. */
export interface CompiledPolicy {
  readonly module: Uint8Array;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Reads a module (`.wasm`), or a bundle (`.tar.gz`) with one module and its data at its root, as `opa build -t wasm`
 * writes it. Its Rego is left aside: what was compiled counts.
 * @throws SallyportError POLICIES_BUNDLE_INVALID, and what `parseJson` throws
 */
export function readCompiled(path: string, bytes: Uint8Array): CompiledPolicy {
  if (path.endsWith('.wasm')) return { module: bytes, data: {} };
  const members = unpacked(path, bytes);
  const module = members.get('policy.wasm');
  if (module === undefined) throw invalid(path, 'it has no policy.wasm at its root');
  const json = members.get('data.json');
  const data = json === undefined ? {} : parseJson(json, { name: `${path}/data.json`, maxBytes: MAX_BYTES });
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw invalid(path, 'its data is no mapping');
  if (Object.hasOwn(data, 'configuration')) throw invalid(path, 'its data has "configuration", which is the gate\'s');
  return { module, data: data as Record<string, unknown> };
}

/** The modules and the data of an archive by their names. */
function unpacked(path: string, bytes: Uint8Array): Map<string, Uint8Array> {
  const archive = gunzipped(path, bytes);
  const found = new Map<string, Uint8Array>();
  const members = tarMembers(archive);
  let count = 0;
  let next = members.next();
  for (; !next.done; next = members.next()) {
    const { offset, size, path: stored } = next.value;
    const name = stored.replace(/^(?:\.?\/)+/, '');
    if (++count > MAX_MEMBERS) throw invalid(path, `it has more than ${MAX_MEMBERS} members`);
    if (!/\.wasm$|(?:^|\/)data\.(?:json|ya?ml)$/.test(name)) continue;
    // A second one of a name, or one in a folder: which of them counts is not ours to guess.
    if (found.has(name) || !['policy.wasm', 'data.json'].includes(name)) throw invalid(path, `it has ${name} as well`);
    found.set(name, archive.subarray(offset, offset + size));
  }
  if (archive.subarray(next.value).some((byte) => byte !== 0))
    throw invalid(path, 'it is cut short, or no tar archive');
  return found;
}

function gunzipped(path: string, bytes: Uint8Array): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (cause) {
    throw invalid(path, (cause as Error).message, cause);
  }
}

function invalid(path: string, why: string, cause?: unknown): SallyportError {
  return new SallyportError({
    code: 'POLICIES_BUNDLE_INVALID',
    message: `${path}, which gate.policies names, is no bundle that can be evaluated: ${why}`,
    remedy: 'Build it with "opa build -t wasm -e PACKAGE/RULE", and commit what it writes.',
    cause,
  });
}
