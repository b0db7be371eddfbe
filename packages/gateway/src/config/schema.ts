import { compileGlob, isSallyportError } from '@sallyport/core';
import * as v from 'valibot';

const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const LISTEN = /^(?:\[[0-9A-Fa-f:]+\]|[A-Za-z0-9.-]+):\d{1,5}$/;
const SHA256 = /^[0-9a-f]{64}$/;

const text = v.pipe(v.string('has to be a text'), v.minLength(1, 'must not be empty'));
const name = v.pipe(v.string(), v.regex(NAME, 'has to be a name of letters, digits, - and _'));
const count = (minimum = 0, maximum = 1_000_000_000) =>
  v.pipe(
    v.number('has to be a number'),
    v.integer('has to be a whole number'),
    v.minValue(minimum, `has to be ${minimum} or more`),
    v.maxValue(maximum, `has to be ${maximum} or less`),
  );
const dollars = v.pipe(
  v.number('has to be a number of US dollars'),
  v.finite('has to be a number of US dollars'),
  v.minValue(0, 'has to be 0 or more'),
  v.maxValue(1_000_000_000, 'has to be at most 1000000000'),
);

/** `provider/model` with `*`, which does not pass a slash. */
const modelGlob = v.pipe(text, v.check(isGlob, 'has to be a pattern such as anthropic/claude-sonnet-*'));

function isGlob(pattern: string): boolean {
  try {
    compileGlob(pattern);
    return true;
  } catch (error) {
    if (isSallyportError(error, 'GLOB_INVALID')) return false;
    throw error;
  }
}

/** An origin with an optional path; no user, query or fragment. */
const serviceUrl = v.pipe(
  text,
  v.check(isServiceUrl, 'has to be an http or https URL without user, query or fragment'),
);

function isServiceUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  const plain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  return plain && (url.protocol === 'https:' || url.protocol === 'http:') && !/[?#]/.test(value);
}

/** HTTPS, or HTTP on this machine alone (RFC 8252, section 8.3 names the loopback addresses). */
const issuerUrl = v.pipe(
  serviceUrl,
  v.check(isSafeIssuer, 'has to be an https URL; http is for loopback addresses only'),
);

function isSafeIssuer(value: string): boolean {
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || /^127\.\d+\.\d+\.\d+$|^\[::1\]$|^localhost$/.test(hostname);
}

/** Exactly one of an environment variable's name and a file's path. */
const secretSource = v.union(
  [v.strictObject({ env: text }), v.strictObject({ file: text })],
  'has to be { env: NAME } or { file: PATH }',
);

/** What says who the gateway is: a file that somebody renews, or GitHub, for this audience. */
const identity = v.union(
  [v.strictObject({ file: text }), v.strictObject({ github: text })],
  'has to be { file: PATH } or { github: AUDIENCE }',
);
const pathSegment = v.pipe(
  text,
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'has to be an id of letters, digits, . _ and -'),
);
const vaultPath = v.pipe(
  text,
  v.regex(
    /^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/,
    'has to be a path such as secret/data/openai',
  ),
);

const vault = v.strictObject({
  address: issuerUrl,
  namespace: v.optional(text),
  login: v.variant(
    'method',
    [
      v.strictObject({
        method: v.literal('approle'),
        mount: v.optional(vaultPath, 'approle'),
        roleId: secretSource,
        secretId: secretSource,
      }),
      v.strictObject({ method: v.literal('jwt'), mount: v.optional(vaultPath, 'jwt'), role: text, identity }),
    ],
    'has to have the method approle or jwt',
  ),
  path: vaultPath,
  field: v.optional(text, 'key'),
  /** Seconds after which it is read again. */
  refresh: v.optional(count(10, 86_400), 300),
});

const exchange = v.variant(
  'provider',
  [
    v.strictObject({
      provider: v.literal('anthropic'),
      identity,
      url: v.optional(issuerUrl, 'https://api.anthropic.com'),
      federationRule: text,
      organization: text,
      serviceAccount: v.optional(text),
      workspace: v.optional(text),
    }),
    v.strictObject({
      provider: v.literal('openai'),
      identity,
      url: v.optional(issuerUrl, 'https://auth.openai.com/oauth/token'),
      identityProvider: text,
      serviceAccount: text,
    }),
    v.strictObject({
      provider: v.literal('azure'),
      identity,
      url: v.optional(issuerUrl, 'https://login.microsoftonline.com'),
      tenant: pathSegment,
      client: text,
      scope: v.optional(text, 'https://cognitiveservices.azure.com/.default'),
    }),
    v.strictObject({
      provider: v.literal('gcp'),
      identity,
      url: v.optional(issuerUrl, 'https://sts.googleapis.com/v1/token'),
      audience: text,
      scope: v.optional(text, 'https://www.googleapis.com/auth/cloud-platform'),
      serviceAccount: v.optional(text),
      impersonationUrl: v.optional(issuerUrl, 'https://iamcredentials.googleapis.com'),
    }),
  ],
  'has to have the provider anthropic, openai, azure or gcp',
);

/** Where a provider's credential comes from; which kind it is says its only key. */
const credential = v.lazy((input): v.GenericSchema<unknown, CredentialEntry> => {
  const kinds = { vault: v.strictObject({ vault }), exchange: v.strictObject({ exchange }) };
  const keys = typeof input === 'object' && input !== null ? Object.keys(input) : [];
  if (keys.includes('vault')) return kinds.vault;
  if (keys.includes('exchange')) return kinds.exchange;
  const message = 'has to be { env: NAME }, { file: PATH }, { vault: … } or { exchange: … }';
  const sources = [v.strictObject({ env: text }), v.strictObject({ file: text })] as const;
  return input === undefined ? v.union([...sources, kinds.vault, kinds.exchange]) : v.union([...sources], message);
});

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

/** `provider/model`, without patterns. */
const modelName = v.pipe(
  text,
  v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}\/[^*?{}\s]+$/, 'has to be a model such as openai/gpt-5'),
);
const labels = v.record(name, v.pipe(text, v.maxLength(256, 'has to have at most 256 characters')));
const temperature = v.pipe(v.number('has to be a number'), v.minValue(0), v.maxValue(2, 'has to be at most 2'));

/** What a body's parameters may be, beside `limits.maxOutputTokens`. */
const parameters = v.strictObject({
  temperature: v.optional(v.strictObject({ min: v.optional(temperature, 0), max: v.optional(temperature, 2) })),
  /** By the tools' names; what is denied is denied whatever is allowed. */
  tools: v.optional(
    v.strictObject({ allow: v.optional(v.array(modelGlob), ['*']), deny: v.optional(v.array(modelGlob), []) }),
  ),
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

const SCOPES = ['run', 'pull-request', 'repository', 'agent', 'organisation', 'day'] as const;
const percent = count(1, 100);

const budgetFields = v.strictObject({
  usd: v.optional(dollars),
  calls: v.optional(count()),
  tokens: v.optional(count(0, 1_000_000_000_000)),
  per: v.optional(v.picklist(SCOPES, 'has to be run, pull-request, repository, agent, organisation or day'), 'run'),
  renews: v.optional(v.picklist(['day', 'month'], 'has to be day or month')),
  /** Percent from which on answers warn. */
  warnAt: v.optional(percent, 80),
  /** From this percentage on, fewer requests pass in a minute. */
  slow: v.optional(v.strictObject({ at: percent, requestsPerMinute: count(1, 1_000_000) })),
});

const budget = v.pipe(
  budgetFields,
  v.check(({ per, renews }) => per !== 'day' || renews !== 'month', 'is for each day, and cannot renew each month'),
);

const budgetList = v.pipe(
  v.array(budget),
  v.minLength(1, 'has to have an entry'),
  v.maxLength(8, 'has at most 8 entries'),
);
/** One, or a list of them. A union could not say which key of an entry is wrong; only the JSON Schema is made of one. */
const budgets = v.lazy((input): v.GenericSchema<unknown, BudgetEntry | BudgetEntry[]> => {
  if (input === undefined) return v.union([budget, budgetList]);
  return Array.isArray(input) ? budgetList : budget;
});

const intent = v.strictObject({
  models: v.array(modelGlob, 'has to be a list of patterns'),
  limits: v.optional(
    v.strictObject({
      requestsPerMinute: v.optional(count(1, 1_000_000)),
      concurrent: v.optional(count(1, 100_000)),
      maxOutputTokens: v.optional(count(1)),
      requestBytes: v.optional(count(1, 104_857_600), 10_485_760),
    }),
    {},
  ),
  budget: v.optional(budgets, {}),
  /** Types of tools that the provider runs itself, which reach the network past the gateway; none unless named. */
  serverTools: v.optional(v.array(text), []),
  parameters: v.optional(parameters, {}),
  /** Which model may answer: any, one that `models` allows, or exactly the one that was asked for. */
  served: v.optional(v.picklist(['any', 'allowed', 'exact'], 'has to be any, allowed or exact'), 'any'),
  /** Patterns of regions; an upstream without a region is in none. */
  regions: v.optional(v.array(modelGlob)),
  /** Go into the receipts: the data set, the purpose. */
  labels: v.optional(labels, {}),
  /** By the model that is asked for: who answers instead when its provider cannot be reached or is overloaded. */
  fallback: v.optional(v.record(modelName, v.pipe(v.array(modelName), v.maxLength(4))), {}),
});

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
  state: v.optional(state, 'memory'),
  /** While the shared state cannot be reached: refuse calls, or count in this process. */
  stateLoss: v.optional(v.picklist(['refuse', 'local'], 'has to be refuse or local'), 'refuse'),
});

export type GatewayFile = v.InferOutput<typeof gatewaySchema>;
export type BudgetEntry = v.InferOutput<typeof budget>;
export type UpstreamFormat = GatewayFile['upstreams'][string]['format'];
export type IdentitySource = v.InferOutput<typeof identity>;
export type VaultEntry = v.InferOutput<typeof vault>;
export type ExchangeEntry = v.InferOutput<typeof exchange>;
export type CredentialEntry = SecretSource | { vault: VaultEntry } | { exchange: ExchangeEntry };
export type SecretSource = v.InferOutput<typeof secretSource>;
export type PersonalKind = GatewayFile['redact']['personal'][number];
