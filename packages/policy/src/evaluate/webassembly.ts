/** A compiled module; the types of Node do not have the platform's WebAssembly, and those of browsers bring much else. */
export type WebAssemblyModule = object;

interface ModuleConstructor {
  new (bytes: Uint8Array): WebAssemblyModule;
  imports(module: WebAssemblyModule): readonly { readonly module: string; readonly name: string }[];
  exports(module: WebAssemblyModule): readonly { readonly name: string }[];
}

/** WebAssembly JavaScript Interface, section 5.1. */
export const Module: ModuleConstructor = (
  globalThis as unknown as { readonly WebAssembly: { readonly Module: ModuleConstructor } }
).WebAssembly.Module;
