import { type Clock, parseJson, SallyportError, systemClock } from '@sallyport/core';
import { type Service, type ServiceConfiguration, ServiceSelector, SigningConfig } from '@sigstore/protobuf-specs';

/** Where to sign: what a signing configuration comes down to at one moment. */
export interface SigningServices {
  /** The certificate authority (Fulcio). */
  readonly fulcio: string;
  /** Timestamp authorities: full URLs (…/api/v1/timestamp), each of which is asked. */
  readonly timestampAuthorities: readonly string[];
  /** Transparency logs (Rekor), in each of which an entry is made. */
  readonly logs: readonly LogService[];
}

/** A transparency log and the version of its API. */
export interface LogService {
  readonly url: string;
  readonly version: 1 | 2;
}

/** Sigstore's public-good instance, as its production signing configuration of November 2026 names it. */
export const PUBLIC_GOOD_SERVICES: SigningServices = {
  fulcio: 'https://fulcio.sigstore.dev',
  timestampAuthorities: ['https://timestamp.sigstore.dev/api/v1/timestamp'],
  logs: [{ url: 'https://rekor.sigstore.dev', version: 1 }],
};

/** GitHub's own instance, for private repositories; it has no transparency log. */
export const GITHUB_SERVICES: SigningServices = {
  fulcio: 'https://fulcio.githubapp.com',
  timestampAuthorities: ['https://timestamp.githubapp.com/api/v1/timestamp'],
  logs: [],
};

const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';

/**
 * Reads a Sigstore signing configuration (v0.2) and picks its services: those in force, of an API that we speak, the
 * newest of each operator, and as many as the selector asks for.
 * @throws SallyportError PROVENANCE_SIGNING_CONFIG_INVALID, PROVENANCE_SERVICE_MISSING, and what `parseJson` throws.
 */
export function readSigningConfig(
  source: Uint8Array | string,
  { name, clock = systemClock }: { readonly name: string; readonly clock?: Clock },
): SigningServices {
  const config = parse(parseJson(source, { name, maxBytes: 1024 * 1024 }), name);
  const now = clock.now();
  const [fulcio] = usable(config.caUrls, [1], now);
  if (fulcio === undefined) throw missing(name, 'certificate authority');
  const logs = select(usable(config.rekorTlogUrls, [1, 2], now), config.rekorTlogConfig, `${name}: logs`);
  const authorities = select(usable(config.tsaUrls, [1], now), config.tsaConfig, `${name}: timestamp authorities`);
  return {
    fulcio: fulcio.url,
    timestampAuthorities: authorities.map(({ url }) => url),
    logs: logs.map(({ url, majorApiVersion }) => ({ url, version: majorApiVersion === 2 ? 2 : 1 })),
  };
}

function parse(value: unknown, name: string): SigningConfig {
  let config: SigningConfig | undefined;
  try {
    config = SigningConfig.fromJSON(value);
  } catch (cause) {
    throw invalid(name, 'a field has a wrong type', cause);
  }
  if (config.mediaType !== MEDIA_TYPE) throw invalid(name, `its media type is ${JSON.stringify(config.mediaType)}`);
  const urls = [...config.caUrls, ...config.rekorTlogUrls, ...config.tsaUrls].map(({ url }) => url);
  const bad = urls.find((url) => !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol));
  if (bad !== undefined) throw invalid(name, `${JSON.stringify(bad)} is no URL`);
  return config;
}

/** In force now, of a version that we speak, the newest version of each operator; the latest first. */
function usable(services: readonly Service[], versions: readonly number[], now: Date): Service[] {
  const candidates = services
    .filter(({ majorApiVersion, validFor }) => versions.includes(majorApiVersion) && isInForce(validFor, now))
    .sort((a, b) => b.majorApiVersion - a.majorApiVersion || startOf(b) - startOf(a));
  const operators = new Set<string>();
  return candidates.filter(({ operator }) => !operators.has(operator) && operators.add(operator));
}

function isInForce(range: Service['validFor'], now: Date): boolean {
  return (range?.start === undefined || range.start <= now) && (range?.end === undefined || now <= range.end);
}

function startOf({ validFor }: Service): number {
  return validFor?.start?.getTime() ?? 0;
}

function select(
  services: readonly Service[],
  config: ServiceConfiguration | undefined,
  what: string,
): readonly Service[] {
  if (config === undefined) return [];
  switch (config.selector) {
    case ServiceSelector.ALL:
      if (services.length === 0) throw missing(what, 'service in force');
      return services;
    case ServiceSelector.ANY:
      if (services.length === 0) throw missing(what, 'service in force');
      return services.slice(0, 1);
    case ServiceSelector.EXACT:
      if (services.length < config.count) throw missing(what, `${config.count} operators`);
      return services.slice(0, config.count);
    default:
      throw invalid(what, 'its selector is none of ALL, ANY and EXACT');
  }
}

function invalid(name: string, why: string, cause?: unknown): SallyportError {
  return new SallyportError({
    code: 'PROVENANCE_SIGNING_CONFIG_INVALID',
    message: `${name} is not a Sigstore signing configuration: ${why}`,
    remedy: 'Give the file that `cosign signing-config create` writes (v0.2).',
    cause,
  });
}

function missing(name: string, what: string): SallyportError {
  return new SallyportError({
    code: 'PROVENANCE_SERVICE_MISSING',
    message: `${name}: no ${what} is in force and of a version that can be used`,
    remedy: 'Fetch the signing configuration again, or correct its times and API versions.',
  });
}
