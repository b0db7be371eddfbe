import { TOOLS } from '../go/tools.ts';
import { runJest } from './run-jest.ts';

/** `npm run test:interop [-- PATTERN]`: builds the real servers and tools once, then runs test/interop against them. */
await runJest(
  'jest.config.js',
  TOOLS.map(({ name }) => name),
);
