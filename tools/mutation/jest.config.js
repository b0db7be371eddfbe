import { readdirSync, readFileSync } from 'node:fs';
import shared from '../../jest.config.js';

/**
 * Stryker mutates a copy of the sources, and `@sallyport/x` in node_modules is a link to the originals: here each name
 * is mapped to the copy, by what the package's own package.json exports.
 */
const moduleNameMapper = Object.fromEntries(
  readdirSync('packages').flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));
    return Object.entries(exports).map(([door, path]) => [
      `^@sallyport/${name}${door.slice(1)}$`,
      `<rootDir>/packages/${name}/${path.slice(2)}`,
    ]);
  }),
);

/** The mutated package's own tests alone: they have to hold it, and each mutant waits for fewer of them. */
const own = process.env.MUTATED_PACKAGE;
const testMatch = own === undefined ? shared.testMatch : [`<rootDir>/test/packages/${own}/**/*.test.ts`];

/** Thousands of changes in one test: each mutant would wait for all of them. */
const testPathIgnorePatterns = ['/battery/', '/node_modules/'];

export default { ...shared, rootDir: '../..', moduleNameMapper, testMatch, testPathIgnorePatterns };
