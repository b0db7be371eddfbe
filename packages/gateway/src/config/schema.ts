import { count } from '@sallyport/config';
import * as v from 'valibot';
import { credential } from './credential-schema.ts';
import { intent, labels } from './intent-schema.ts';
import { dollars, issuerUrl, modelGlob, name, secretSource, serviceUrl, text } from './values.ts';

const LISTEN = /^(?:\[[0-9A-Fa-f:]+\]|[A-Za-z0-9.-]+):\d{1,5}$/;
const SHA256 = /^[0-9a-f]{64}$/;
const upstream = v.strictObject({
  format: v.picklist(['openai', 'anthropic'], 'has to be openai or anthropic'),
  url: serviceUrl,
  credential: v.optional(credential),
  /** Seconds until a connection stands. */
  connectTimeout: v.optional(count(1, 120), 10),
  /** Seconds until the provider's first byte. */
  timeout: v.optional(count(1, 3600), 600),
  /** Seconds of silence inside an answer. */
  idleTimeout: v.optional(count(1, 3600), 300),
  /** Seconds for a whole answer. */
  totalTimeout: v.optional(count(1, 86_400), 3600),
  retries: v.optional(
    v.strictObject({ attempts: v.optional(count(1, 5), 2), longestWait: v.optional(count(0, 60), 10) }),
  ),
  breaker: v.optional(
    v.strictObject({ failures: v.optional(count(1, 1000), 5), seconds: v.optional(count(1, 3600), 30) }),
  ),
  /** Where the provider computes, in words of the organisation's own. */
  region: v.optional(name),
});

const claim = v.union([text, v.number(), v.boolean()], 'has to be a text, a number or true or false');

const caller = v.union(
  [
    v.strictObject({
      oidc: v.strictObject({ issuer: issuerUrl, audience: text }),
      claims: v.optional(v.record(text, claim), {}),
      intent: name,
      agent: v.optional(name),
    }),
    v.strictObject({
      token: v.strictObject({
        sha256: v.pipe(v.string(), v.regex(SHA256, 'has to be 64 lowercase hexadecimal digits')),
      }),
      intent: name,
      agent: v.optional(name),
    }),
  ],
  'has to have oidc (with claims) or token, and an intent',
);

const price = v.strictObject({
  input: dollars,
  output: dollars,
  cachedInput: v.optional(dollars),
  cacheWrite: v.optional(dollars),
});

const redact = v.strictObject({
  secrets: v.optional(v.array(secretSource), []),
  patterns: v.optional(v.boolean(), false),
  personal: v.optional(v.array(v.picklist(['email', 'card', 'iban'], 'has to be email, card or iban')), []),
});

const headerName = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/, 'has to be a header in lower case'));

const state = v.pipe(
  v.string('has to be memory or a redis:// URL'),
  v.check((value) => value === 'memory' || /^rediss?:\/\/\S+$/.test(value), 'has to be memory or a redis:// URL'),
);

/** `gateway.yml`; docs/gateway.md has what each key means. */
export const gatewaySchema = v.strictObject({
  version: v.literal(1, 'has to be the number 1'),
  listen: v.optional(v.pipe(text, v.regex(LISTEN, 'has to be host:port')), '127.0.0.1:8787'),
  upstreams: v.record(name, upstream),
  callers: v.array(caller),
  intents: v.record(name, intent),
  redact: v.optional(redact, {}),
  prices: v.optional(v.record(modelGlob, price), {}),
  /** What is known of models, for the receipts: the first pattern that matches. */
  models: v.optional(v.record(modelGlob, labels), {}),
  receipts: v.strictObject({
    directory: text,
    /** Keeps prompts as they were sent, encrypted to these public keys of age; none unless told. */
    prompts: v.optional(
      v.strictObject({
        directory: text,
        recipients: v.pipe(
          v.array(v.pipe(v.string(), v.regex(/^age1[0-9a-z]{10,4000}$/, 'has to be a public key of age: age1…'))),
          v.minLength(1, 'has to have an entry'),
        ),
      }),
    ),
  }),
  /** Tokens for callers whose identity tokens end before their jobs do; none unless told. */
  sessions: v.optional(v.strictObject({ minutes: v.optional(count(1, 1440), 60) })),
  /** Where traces go, by OTLP/HTTP in JSON; nowhere unless told. */
  traces: v.optional(v.strictObject({ url: serviceUrl, headers: v.optional(v.record(headerName, secretSource), {}) })),
  /** Seconds in which a caller may take nothing of its answer. */
  stallTimeout: v.optional(count(1, 3600), 60),
  state: v.optional(state, 'memory'),
  /** While the shared state cannot be reached: refuse calls, or count in this process. */
  stateLoss: v.optional(v.picklist(['refuse', 'local'], 'has to be refuse or local'), 'refuse'),
});

export type GatewayFile = v.InferOutput<typeof gatewaySchema>;
export type UpstreamFormat = GatewayFile['upstreams'][string]['format'];
export type PersonalKind = GatewayFile['redact']['personal'][number];
