import { MODULE } from './module.ts';

/** What packages/gateway/assembly exports and says of it; places are addresses in its memory. */
export interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  endOfString(from: number, to: number): number;
  setSlots(bits: number): void;
  sift(from: number, to: number, lo: number, hi: number, more: boolean, level: number): number;
  hitCount(): number;
  decodedEnd(): number;
  placeOf(decoded: number): number;
}

interface Platform {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

const platform = (globalThis as unknown as { readonly WebAssembly?: Platform }).WebAssembly;

let compiled: object | undefined;

/**
 * A new instance with a memory of its own; undefined where there can be none: V8 runs without WebAssembly (`--jitless`),
 * the processor has no SIMD, or the address space is limited. Who asks then does the same work in TypeScript.
 */
export function instantiate(): Exports | undefined {
  if (platform === undefined) return undefined;
  try {
    compiled ??= new platform.Module(Buffer.from(MODULE, 'base64'));
    return new platform.Instance(compiled).exports as Exports;
  } catch {
    return undefined;
  }
}
