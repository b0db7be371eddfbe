import { VAULT_TOOLS } from '../go/tools.ts';
import { runJest } from './run-jest.ts';

/** `npm run test:vault`: the gateway's credentials from Vault itself. Building that takes long. */
await runJest(
  'vault.config.js',
  VAULT_TOOLS.map(({ name }) => name),
);
