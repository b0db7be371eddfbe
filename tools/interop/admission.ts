import { ADMISSION_TOOLS } from '../go/tools.ts';
import { runJest } from './run-jest.ts';

const SIGNERS = ['cosign', 'fulcio', 'rekor-tiles', 'ct', 'tsa', 'registry'];

/** `npm run test:admission`: the policies of examples/admission, by the programs that admit. Building those takes long. */
await runJest('admission.config.js', [...SIGNERS, ...ADMISSION_TOOLS.map(({ name }) => name)]);
