import * as library from '@open-policy-agent/opa-wasm';

/** The library's types name this as an export; what is there at run time is its default export. */
export const opa = (library as unknown as { readonly default: typeof library }).default;
