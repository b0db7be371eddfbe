import { SallyportError } from '@sallyport/core';
import { Module, type WebAssemblyModule } from './webassembly.ts';

/** WebAssembly core specification, section 5.5.2. */
const MEMORY_SECTION = 5;

const IMPORTS: readonly string[] = [
  'memory',
  'opa_abort',
  'opa_println',
  ...[0, 1, 2, 3, 4].map((arity) => `opa_builtin${arity}`),
];

const EXPORTS: readonly string[] = ['builtins', 'entrypoints', 'opa_eval', 'opa_json_dump', 'opa_wasm_abi_version'];

/**
 * A module as OPA's compiler makes them: it asks for OPA's imports and nothing else, exports OPA's functions, and has no
 * memory of its own, which nothing would bound.
 * @throws SallyportError POLICIES_MODULE_INVALID
 */
export function checkModule(bytes: Uint8Array, name: string): WebAssemblyModule {
  const module = compiled(bytes, name);
  const foreign = Module.imports(module).find((one) => one.module !== 'env' || !IMPORTS.includes(one.name));
  if (foreign !== undefined) throw invalid(name, `it asks for ${foreign.module}.${foreign.name}`);
  const exported = Module.exports(module).map((one) => one.name);
  const lacking = EXPORTS.find((one) => !exported.includes(one));
  if (lacking !== undefined) throw invalid(name, `it has no ${lacking}`);
  if (sectionsOf(bytes).includes(MEMORY_SECTION)) throw invalid(name, 'it has a memory of its own');
  return module;
}

function compiled(bytes: Uint8Array, name: string): WebAssemblyModule {
  try {
    return new Module(Buffer.from(bytes));
  } catch (cause) {
    throw invalid(name, (cause as Error).message, cause);
  }
}

/** The ids of a valid module's sections: after eight bytes, each is an id, a size (LEB128) and so many bytes. */
function sectionsOf(bytes: Uint8Array): number[] {
  const ids: number[] = [];
  for (let at = 8; at < bytes.length; ) {
    ids.push(bytes[at++] ?? 0);
    let [size, shift, byte] = [0, 0, 0x80];
    for (; byte >= 0x80; shift += 7) {
      byte = bytes[at++] ?? 0;
      size += (byte & 0x7f) * 2 ** shift;
    }
    at += size;
  }
  return ids;
}

function invalid(name: string, why: string, cause?: unknown): SallyportError {
  return new SallyportError({
    code: 'POLICIES_MODULE_INVALID',
    message: `${name} is no policy that OPA compiled: ${why}`,
    remedy: 'Build it with "opa build -t wasm -e PACKAGE/RULE".',
    cause,
  });
}
