import { type Refused, refuse } from '../formats/refusal.ts';
import type { Call } from './call.ts';
import type { Route } from './routes.ts';

/**
 * Why the model that answers may not: an intent can ask for one that its patterns allow, or for exactly the one that was
 * asked for. A provider that does not say which one it is may not either.
 * @param served as the provider names it
 * @returns undefined when it may
 */
export function servedProblem(
  call: Call,
  { upstream, endpoint }: Route,
  served: string | undefined,
): Refused | undefined {
  const intent = call.caller?.intent;
  if (intent === undefined || intent.served === 'any' || !endpoint.charged) return undefined;
  const asked = call.attempts.at(-1)?.model ?? call.asked;
  if (served !== undefined && served === asked) return undefined;
  if (served !== undefined && intent.served === 'allowed' && intent.allowsModel(`${upstream.name}/${served}`)) {
    return undefined;
  }
  const name = served === undefined ? 'a model that it does not name' : JSON.stringify(served.slice(0, 100));
  return refuse(
    502,
    'GATEWAY_MODEL_MISMATCH',
    `the provider "${upstream.name}" answers with ${name}, which the intent "${intent.name}" does not allow in place of ${JSON.stringify(asked)}`,
  );
}
