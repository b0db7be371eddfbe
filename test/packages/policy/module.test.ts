import { gunzipSync } from 'node:zlib';
import { evaluateModule, policyData, policyInput } from '@sallyport/policy';
import { COMPILED } from '../../../packages/policy/src/compiled/policy.ts';
import { allowedInput } from './inputs.ts';

/** A module that opa compiled, and that is at hand: the shipped rules. */
const SHIPPED = gunzipSync(Buffer.from(COMPILED.wasm, 'base64'));
const question = () => {
  const parts = allowedInput();
  return { name: 'a.wasm', input: policyInput(parts), data: policyData(parts.configuration) };
};

const NAMES = [
  'builtins',
  'entrypoints',
  'opa_eval',
  'opa_json_dump',
  'opa_malloc',
  'opa_json_parse',
  'opa_heap_ptr_get',
];

const text = (value: string): number[] => [value.length, ...Buffer.from(value)];
const section = (id: number, items: readonly number[][]): number[] => {
  const content = [items.length, ...items.flat()];
  return [id, (content.length % 128) | 128, content.length >> 7, ...content];
};

interface Form {
  readonly exports?: readonly string[];
  readonly imports?: readonly (readonly [string, string])[];
  readonly ownMemory?: boolean;
  /** Of every function; it has to leave an i32. */
  readonly body: readonly number[];
}

/** A module of the form that OPA gives them, by WebAssembly's binary format (core specification, section 5). */
function moduleOf({
  exports = [...NAMES, 'opa_wasm_abi_version'],
  imports = [],
  ownMemory = false,
  body,
}: Form): Uint8Array {
  const FUNCTION_OF_NOTHING = [0x60, 0, 1, 0x7f];
  const functions = [...imports.map(([module, name]) => [...text(module), ...text(name), 0, 0])];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [FUNCTION_OF_NOTHING]),
    ...section(2, [[...text('env'), ...text('memory'), 2, 0, 1], ...functions]),
    ...section(3, [[0]]),
    ...(ownMemory ? section(5, [[0, 1]]) : []),
    ...section(6, [[0x7f, 0, 0x41, 1, 0x0b]]),
    ...section(
      7,
      exports.map((name) => [...text(name), ...(name === 'opa_wasm_abi_version' ? [3, 0] : [0, imports.length])]),
    ),
    ...section(10, [[body.length + 2, 0, ...body, 0x0b]]),
  ]);
}

const LOOP = [0x03, 0x40, 0x0c, 0, 0x0b, 0x41, 0];
const TRAP = [0x00];

describe('a compiled policy', () => {
  test('is asked at each of its entry points', () => {
    const answers = evaluateModule(SHIPPED, question());
    expect(Object.keys(answers)).toContain('sallyport/rules');
    expect(answers['sallyport/rules']).toMatchObject({ time: { now: { pass: 'the time is known', deny: [] } } });
  });

  test('that does not come to an end is stopped', () => {
    const [started, { log, error }] = [performance.now(), console];
    expect(() => evaluateModule(moduleOf({ body: LOOP }), { ...question(), milliseconds: 50 })).toThrow(
      expect.objectContaining({ code: 'POLICIES_MODULE_FAILED', message: expect.stringContaining('after 50 ms') }),
    );
    expect(performance.now() - started).toBeLessThan(2_000);
    expect([console.log, console.error]).toEqual([log, error]);
  });

  test('that traps fails, and prints nothing', () => {
    const { log } = console;
    expect(() => evaluateModule(moduleOf({ body: TRAP }), question())).toThrow(
      expect.objectContaining({ code: 'POLICIES_MODULE_FAILED', message: expect.stringContaining('unreachable') }),
    );
    expect(console.log).toBe(log);
  });

  test.each<[string, Uint8Array, string]>([
    ['no module', Buffer.from('no module'), 'a.wasm is no policy'],
    ['nothing', Buffer.alloc(0), 'a.wasm is no policy'],
    ['a module cut short', SHIPPED.subarray(0, SHIPPED.length - 1), 'a.wasm is no policy'],
    ['a module that asks for more', moduleOf({ body: LOOP, imports: [['env', 'fetch']] }), 'env.fetch'],
    ['a module that asks elsewhere', moduleOf({ body: LOOP, imports: [['wasi', 'opa_abort']] }), 'wasi.opa_abort'],
    ['a module without an evaluation', moduleOf({ body: LOOP, exports: ['builtins', 'entrypoints'] }), 'no opa_eval'],
  ])('is not %s', (_, bytes, message) => {
    expect(() => evaluateModule(bytes, question())).toThrow(
      expect.objectContaining({ code: 'POLICIES_MODULE_INVALID', message: expect.stringContaining(message) }),
    );
  });

  test('has no memory that nothing bounds', () => {
    // Where the engine knows one memory alone, it refuses the second one by itself.
    expect(() => evaluateModule(moduleOf({ body: LOOP, ownMemory: true }), question())).toThrow(
      expect.objectContaining({ code: 'POLICIES_MODULE_INVALID', message: expect.stringMatching(/memor(y|ies)/) }),
    );
  });
});
