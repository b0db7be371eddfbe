import { count } from '@sallyport/config';
import * as v from 'valibot';
import { issuerUrl, type SecretSource, secretSource, text } from './values.ts';

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
    v.strictObject({
      provider: v.literal('aws'),
      identity,
      /** By default the region's own. */
      url: v.optional(issuerUrl),
      region: v.pipe(text, v.regex(/^[a-z]{2}(?:-[a-z]+)+-\d{1,2}$/, 'has to be a region such as eu-central-1')),
      role: v.pipe(
        text,
        v.regex(/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/, 'has to be the ARN of a role'),
      ),
      sessionName: v.optional(
        v.pipe(text, v.regex(/^[\w+=,.@-]{2,64}$/, 'has to be 2 to 64 letters, digits and _+=,.@-')),
        'sallyport-gateway',
      ),
      /** The name that requests are signed for. */
      service: v.optional(pathSegment, 'bedrock'),
    }),
  ],
  'has to have the provider anthropic, openai, azure, gcp or aws',
);

/** Where a provider's credential comes from; which kind it is says its only key. */
export const credential = v.lazy((input): v.GenericSchema<unknown, CredentialEntry> => {
  const kinds = { vault: v.strictObject({ vault }), exchange: v.strictObject({ exchange }) };
  const keys = typeof input === 'object' && input !== null ? Object.keys(input) : [];
  if (keys.includes('vault')) return kinds.vault;
  if (keys.includes('exchange')) return kinds.exchange;
  const message = 'has to be { env: NAME }, { file: PATH }, { vault: … } or { exchange: … }';
  const sources = [v.strictObject({ env: text }), v.strictObject({ file: text })] as const;
  return input === undefined ? v.union([...sources, kinds.vault, kinds.exchange]) : v.union([...sources], message);
});

export type IdentitySource = v.InferOutput<typeof identity>;
export type VaultEntry = v.InferOutput<typeof vault>;
export type ExchangeEntry = v.InferOutput<typeof exchange>;
export type CredentialEntry = SecretSource | { vault: VaultEntry } | { exchange: ExchangeEntry };
