import { decide } from '@sallyport/policy';
import { allowedInput } from '../../packages/policy/inputs.ts';

await decide(allowedInput());
