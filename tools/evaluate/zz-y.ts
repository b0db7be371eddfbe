import { parseYaml } from '../../packages/risk/src/dependencies/parse.ts';

console.log(
  Object.entries(parseYaml('__proto__:\n  packages: 1\na: 1\n')),
  (parseYaml('__proto__:\n  packages: 1\n') as any).packages,
);
for (const t of ['a: &a [x]\nb: *a\n', 'a: 1\na: 2\n', '', '- a', '{a: 1, a: 2}', 'a: !!js/function x']) {
  try {
    console.log(JSON.stringify(parseYaml(t)));
  } catch (e) {
    console.log((e as Error).message);
  }
}
