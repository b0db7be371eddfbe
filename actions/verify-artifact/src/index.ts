import { runAction } from '@sallyport/runtime';
import { run } from './run.ts';

await runAction('verify-artifact', run);
