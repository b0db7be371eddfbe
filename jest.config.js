import { availableParallelism } from 'node:os';

const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } }],
  },
  modulePathIgnorePatterns: [
    '<rootDir>/build/',
    '<rootDir>/dist/',
    '<rootDir>/.stryker-tmp/',
    '<rootDir>/.tools/',
    '<rootDir>/.sallyport/',
  ],
};

/** `npm test` runs the first four; `test/interop` needs the real servers and is run by `npm run test:interop`. */
export default {
  ...shared,
  testMatch: ['packages', 'actions', 'metadata', 'e2e', 'tools'].map(
    (folder) => `<rootDir>/test/${folder}/**/*.test.ts`,
  ),
  testTimeout: 30_000,
  // Many tests wait for processes: with a worker more for every two cores, none of them waits as well.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // Starting git copies the page tables of whoever starts it: a worker that has grown takes ten times as long.
  workerIdleMemoryLimit: '350MB',
};
