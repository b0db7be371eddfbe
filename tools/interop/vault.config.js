import shared from '../../jest.config.js';

/** Credentials from a Vault that is one. */
export default {
  ...shared,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/vault/**/*.test.ts'],
  testTimeout: 60_000,
};
