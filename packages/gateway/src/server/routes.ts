import type { GatewayConfig, Upstream } from '../config/config.ts';
import { ENDPOINTS, type Endpoint } from '../formats/endpoints.ts';
import { refuse } from '../formats/refusal.ts';

/** Where a call goes. */
export interface Route {
  readonly upstream: Upstream;
  readonly endpoint: Endpoint;
  /** The provider's path with what is left of the query. */
  readonly path: string;
}

const LONGEST_QUERY_VALUE = 256;

/** The upstream that a path names, for the shape of a refusal. */
export function upstreamOf(target: string, { upstreams }: GatewayConfig): Upstream | undefined {
  return upstreams.get(/^\/([A-Za-z0-9_-]+)(?:[/?]|$)/.exec(target)?.[1] ?? '');
}

/**
 * `/<upstream>/<the provider's own path>`, exactly as an endpoint is spelt: nothing is decoded or normalised.
 * @throws Refused 403
 */
export function routeOf(method: string, target: string, config: GatewayConfig): Route {
  const upstream = upstreamOf(target, config);
  if (upstream === undefined)
    throw refuse(403, 'GATEWAY_PATH_NOT_ALLOWED', 'the path names no upstream of the gateway');
  const [path = '', query, ...more] = target.slice(upstream.name.length + 1).split('?');
  // An upstream whose URL already ends in a version takes paths without one.
  const versioned = /\/v\d+\/?$/.test(upstream.url.pathname);
  const prefix = versioned ? '/' : '/v1/';
  const endpoint = ENDPOINTS.find((known) => known.format === upstream.format && path === prefix + known.path);
  if (endpoint === undefined || more.length > 0) {
    throw refuse(403, 'GATEWAY_PATH_NOT_ALLOWED', `this path of the upstream "${upstream.name}" is not allowed`);
  }
  if (method !== endpoint.method) {
    throw refuse(403, 'GATEWAY_METHOD_NOT_ALLOWED', `${endpoint.path} takes ${endpoint.method} only`);
  }
  return { upstream, endpoint, path: path + allowedQuery(query, endpoint) };
}

function allowedQuery(query: string | undefined, endpoint: Endpoint): string {
  if (query === undefined) return '';
  const kept = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(query)) {
    if (endpoint.query.has(name) && value.length <= LONGEST_QUERY_VALUE && !kept.has(name)) kept.append(name, value);
  }
  return kept.size === 0 ? '' : `?${kept}`;
}
