import shared from '../../jest.config.js';

/** The policies of examples/admission, judged by the programs that admit. */
export default {
  ...shared,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/admission/**/*.test.ts'],
  testTimeout: 180_000,
};
