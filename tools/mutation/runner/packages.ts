import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Stryker mutates a copy of the sources, and `@sallyport/x` in node_modules is a link to the originals: from here on
 * each name leads to the copy in the current folder, by what the package's own package.json exports.
 */
export function resolvePackagesHere(): void {
  const doors = new Map(
    readdirSync('packages').flatMap((name) => {
      const { exports } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')) as {
        readonly exports: Readonly<Record<string, string>>;
      };
      return Object.entries(exports).map(([door, path]): [string, string] => [
        `@sallyport/${name}${door.slice(1)}`,
        pathToFileURL(resolve('packages', name, path)).href,
      ]);
    }),
  );
  registerHooks({
    resolve(specifier, context, next) {
      const url = doors.get(specifier);
      return url === undefined ? next(specifier, context) : { url, shortCircuit: true };
    },
  });
}
