import { sha256 } from '@sallyport/core';
import type { Price } from '../budget/price.ts';
import type { Caller } from '../callers/caller.ts';
import type { GatewayConfig, Upstream } from '../config/config.ts';
import { visitTokens } from '../redaction/json-tokens.ts';
import type { Admitted } from './admit.ts';
import type { Call } from './call.ts';
import type { Context } from './context.ts';
import { pathAt, type Route } from './routes.ts';

/** A model that a call may go to, and what is sent to it. */
export interface Target {
  readonly route: Route;
  readonly model: string | null;
  readonly body: Buffer | undefined;
  price(): Price | undefined;
  sha256(): string;
}

/** The model that was asked for, and those that the intent names for when it cannot answer. */
export function targetsOf(context: Context, call: Call, route: Route, { body }: Admitted): Target[] {
  const { asked, caller } = call;
  if (asked === undefined || caller === undefined || body === undefined) {
    return [targetOf(context, route, null, body)];
  }
  const others = alternatives(context.config, caller, route.upstream, asked).map(({ upstream, model }) =>
    targetOf(
      context,
      { ...route, upstream, path: pathAt(upstream, route.endpoint, route.query) },
      model,
      withModel(body, model),
    ),
  );
  return [targetOf(context, route, asked, body), ...others];
}

/** Who answers instead. */
export function alternatives(
  { upstreams }: GatewayConfig,
  { intent }: Caller,
  upstream: Upstream,
  model: string,
): { upstream: Upstream; model: string }[] {
  const names = intent.fallback.get(`${upstream.name}/${model}`) ?? [];
  return names.map((name) => ({ upstream: upstreams.get(name.upstream) as Upstream, model: name.model }));
}

function targetOf(context: Context, route: Route, model: string | null, body: Buffer | undefined): Target {
  return {
    route,
    model,
    body,
    price: () => (model === null ? undefined : context.prices.priceOf(route.upstream, model)),
    sha256: () => sha256(body ?? ''),
  };
}

/** The same body with another model; every other byte stays. */
function withModel(body: Buffer, model: string): Buffer {
  const text = body.toString('utf8');
  let result = text;
  visitTokens(text, ({ kind, start, end, path }) => {
    if (kind !== 'string' || path.length !== 1 || path[0] !== 'model') return;
    result = text.slice(0, start) + JSON.stringify(model) + text.slice(end);
  });
  return Buffer.from(result);
}
