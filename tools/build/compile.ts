import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

/** Makes `@sallyport/x` mean the compiled package, and what a package depends on the version that it asks for. */
export function linkPackages(root: string, build: string): void {
  const scope = join(build, 'node_modules/@sallyport');
  mkdirSync(scope, { recursive: true });
  for (const name of readdirSync(join(root, 'packages'))) {
    const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
    const compiled = { ...manifest, exports: compiledExports(manifest.exports) };
    mkdirSync(join(build, 'packages', name), { recursive: true });
    writeFileSync(join(build, 'packages', name, 'package.json'), JSON.stringify(compiled));
    symlinkSync(join('../../packages', name), join(scope, name));
    linkOwnDependencies(join(root, 'packages', name), join(build, 'packages', name));
  }
  writeFileSync(join(build, 'package.json'), '{ "type": "module" }');
}

/** A dependency that a package has in another version than the root (js-yaml, commander) would be bundled in the root's. */
function linkOwnDependencies(source: string, compiled: string): void {
  const own = join(source, 'node_modules');
  if (existsSync(own)) symlinkSync(own, join(compiled, 'node_modules'));
}

function compiledExports(exports: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(exports).map(([key, path]) => [key, path.replace(/\.ts$/, '.js')]));
}
