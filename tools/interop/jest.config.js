import shared from '../../jest.config.js';

/** The same tests as `npm test` has, against the real programs: one after the other, with time to start servers. */
export default {
  ...shared,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/interop/**/*.test.ts'],
  testTimeout: 180_000,
};
