import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Compiles the sources into `build/` and makes the packages resolvable there: ncc bundles what tsc wrote, and
 * `@sallyport/x` has to mean the compiled package, not its sources.
 */
export function compile(root: string): void {
  const build = join(root, 'build');
  rmSync(build, { recursive: true, force: true });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '--project', join(root, 'tools/build/tsconfig.json')], {
    cwd: root,
    stdio: 'inherit',
  });
  linkPackages(root, build);
}

function linkPackages(root: string, build: string): void {
  const scope = join(build, 'node_modules/@sallyport');
  mkdirSync(scope, { recursive: true });
  for (const name of readdirSync(join(root, 'packages'))) {
    const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
    const compiled = { ...manifest, exports: compiledExports(manifest.exports) };
    mkdirSync(join(build, 'packages', name), { recursive: true });
    writeFileSync(join(build, 'packages', name, 'package.json'), JSON.stringify(compiled));
    symlinkSync(join('../../packages', name), join(scope, name));
  }
  writeFileSync(join(build, 'package.json'), '{ "type": "module" }');
}

function compiledExports(exports: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(exports).map(([key, path]) => [key, path.replace(/\.ts$/, '.js')]));
}
