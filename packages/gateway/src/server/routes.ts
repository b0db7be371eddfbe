import type { GatewayConfig, Upstream } from '../config/config.ts';
import { ENDPOINTS, type Endpoint } from '../formats/endpoints.ts';
import { refuse } from '../formats/refusal.ts';

/** Where a call goes. */
export interface Route {
  readonly upstream: Upstream;
  readonly endpoint: Endpoint;
  /** The provider's path with what is left of the query. */
  readonly path: string;
  /** What is left of the query; empty, or with its question mark. */
  readonly query: string;
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
  const endpoint = endpointsOf(upstream).get(path);
  if (endpoint === undefined || more.length > 0) {
    throw refuse(403, 'GATEWAY_PATH_NOT_ALLOWED', `this path of the upstream "${upstream.name}" is not allowed`);
  }
  if (method !== endpoint.method) {
    throw refuse(403, 'GATEWAY_METHOD_NOT_ALLOWED', `${endpoint.path} takes ${endpoint.method} only`);
  }
  const kept = allowedQuery(query, endpoint);
  return { upstream, endpoint, path: path + kept, query: kept };
}

const endpoints = new WeakMap<Upstream, ReadonlyMap<string, Endpoint>>();

/** By path: what an upstream has. */
function endpointsOf(upstream: Upstream): ReadonlyMap<string, Endpoint> {
  const known = endpoints.get(upstream);
  if (known !== undefined) return known;
  const own = ENDPOINTS.filter(({ format }) => format === upstream.format);
  const made = new Map(own.map((endpoint) => [pathAt(upstream, endpoint, ''), endpoint]));
  endpoints.set(upstream, made);
  return made;
}

/** An endpoint's path at a provider. An upstream whose URL already ends in a version takes paths without one. */
export function pathAt({ url }: Upstream, endpoint: Endpoint, query: string): string {
  return `${/\/v\d+\/?$/.test(url.pathname) ? '/' : '/v1/'}${endpoint.path}${query}`;
}

function allowedQuery(query: string | undefined, endpoint: Endpoint): string {
  if (query === undefined) return '';
  const kept = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(query)) {
    if (endpoint.query.has(name) && value.length <= LONGEST_QUERY_VALUE && !kept.has(name)) kept.append(name, value);
  }
  return kept.size === 0 ? '' : `?${kept}`;
}
