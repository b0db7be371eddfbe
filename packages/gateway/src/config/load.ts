import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseYaml, validate } from '@sallyport/config';
import { compileGlob, compileGlobs, digestOf, SallyportError } from '@sallyport/core';
import { picodollars } from '../budget/money.ts';
import { configuredPrice } from '../budget/price.ts';
import { exchangeOf } from '../credentials/exchange.ts';
import { vaultOf } from '../credentials/vault.ts';
import type { BudgetEntry } from './budget-schema.ts';
import type { Budget, CallerRule, GatewayConfig, Intent, Upstream } from './config.ts';
import type { CredentialEntry } from './credential-schema.ts';
import { policyOf } from './policy.ts';
import { remembered } from './remembered.ts';
import { type GatewayFile, gatewaySchema } from './schema.ts';
import { readCredential, readSecrets, type Surroundings } from './secrets.ts';

const DECIMAL_SECTIONS = new Set(['prices']);

/**
 * Reads `gateway.yml` and the secrets that it names.
 * @param path of the file, from `surroundings.cwd`
 * @throws SallyportError GATEWAY_CONFIG_UNREADABLE, GATEWAY_INTENT_UNKNOWN, GATEWAY_CONFIG_EMPTY, GATEWAY_BUDGET_DOUBLED,
 *   GATEWAY_SECRET_MISSING, GATEWAY_SECRET_INVALID, and the codes of `parseYaml` and `validate`
 */
export function loadGatewayConfig(path: string, surroundings: Surroundings): GatewayConfig {
  let bytes: Buffer;
  try {
    bytes = readFileSync(resolve(surroundings.cwd, path));
  } catch (cause) {
    throw new SallyportError({
      code: 'GATEWAY_CONFIG_UNREADABLE',
      message: `${path} cannot be read: ${(cause as Error).message}`,
      remedy: 'Name the gateway configuration with --config.',
      cause,
    });
  }
  return parseGatewayConfig(bytes, { name: path, surroundings });
}

/** The same for a file's bytes. */
export function parseGatewayConfig(
  bytes: Uint8Array,
  { name, surroundings }: { readonly name: string; readonly surroundings: Surroundings },
): GatewayConfig {
  const file = validate(gatewaySchema, parseYaml(bytes, { name }), {
    name,
    decimals: (steps) =>
      DECIMAL_SECTIONS.has(String(steps[0])) ||
      steps.at(-1) === 'usd' ||
      steps[2] === 'claims' ||
      steps[3] === 'temperature',
  });
  checkReferences(file, name);
  const colon = file.listen.lastIndexOf(':');
  return {
    host: file.listen.slice(0, colon).replace(/^\[|\]$/g, ''),
    port: portOf(file.listen.slice(colon + 1), name),
    upstreams: new Map(Object.keys(file.upstreams).map((key) => [key, upstreamOf(key, file, surroundings)])),
    callers: file.callers.map(callerOf),
    intents: new Map(Object.keys(file.intents).map((key) => [key, intentOf(key, file)])),
    redact: {
      secrets: [...new Set(file.redact.secrets.flatMap((source) => readSecrets(source, surroundings)))],
      patterns: file.redact.patterns,
      personal: file.redact.personal,
    },
    prices: Object.entries(file.prices).map(([pattern, price]) => ({
      matches: remembered(compileGlob(pattern)),
      price: configuredPrice(price),
    })),
    modelLabels: Object.entries(file.models).map(([pattern, labels]) => ({ matches: compileGlob(pattern), labels })),
    pricesDigest: digestOf(file.prices),
    receiptsDirectory: resolve(surroundings.cwd, file.receipts.directory),
    prompts: file.receipts.prompts && {
      ...file.receipts.prompts,
      directory: resolve(surroundings.cwd, file.receipts.prompts.directory),
    },
    sessionMinutes: file.sessions?.minutes,
    traces: file.traces && {
      url: file.traces.url,
      headers: Object.fromEntries(
        Object.entries(file.traces.headers).map(([header, source]) => [
          header,
          readCredential(source, surroundings, `traces.headers.${header}`),
        ]),
      ),
    },
    stallTimeoutMs: file.stallTimeout * 1000,
    state: file.state,
    stateLoss: file.stateLoss,
  };
}

/** The port of a `host:port`; 0 lets the system choose. */
function portOf(digits: string, name: string): number {
  const port = Number(digits);
  if (port <= 65_535) return port;
  throw new SallyportError({
    code: 'GATEWAY_CONFIG_PORT',
    message: `${name} listens on port ${digits}`,
    remedy: 'Choose a port from 0 to 65535.',
  });
}

function checkReferences(file: GatewayFile, name: string): void {
  for (const [what, value] of [
    ['upstreams', Object.keys(file.upstreams)],
    ['callers', file.callers],
  ] as const) {
    if (value.length > 0) continue;
    throw new SallyportError({
      code: 'GATEWAY_CONFIG_EMPTY',
      message: `${name} has no ${what}; every call would be refused`,
      remedy: `Add at least one entry under ${what}.`,
    });
  }
  for (const { intent } of file.callers) {
    if (Object.hasOwn(file.intents, intent)) continue;
    throw new SallyportError({
      code: 'GATEWAY_INTENT_UNKNOWN',
      message: `${name} maps a caller to the intent "${intent}", which is not there`,
      remedy: `Add it under intents, or name one of: ${Object.keys(file.intents).join(', ') || 'none yet'}.`,
    });
  }
}

function upstreamOf(name: string, file: GatewayFile, surroundings: Surroundings): Upstream {
  const entry = file.upstreams[name] as GatewayFile['upstreams'][string];
  const { format, url, credential, retries, breaker, region } = entry;
  return {
    name,
    format,
    url: new URL(url),
    isAccessToken: false,
    ...credentialOf(credential, surroundings, `upstreams.${name}.credential`),
    connectTimeoutMs: Math.min(entry.connectTimeout, entry.timeout) * 1000,
    timeoutMs: entry.timeout * 1000,
    idleTimeoutMs: entry.idleTimeout * 1000,
    totalTimeoutMs: entry.totalTimeout * 1000,
    retries:
      retries === undefined ? undefined : { attempts: retries.attempts, longestWaitMs: retries.longestWait * 1000 },
    breaker: breaker === undefined ? undefined : { failures: breaker.failures, pauseMs: breaker.seconds * 1000 },
    region,
  };
}

/** @throws SallyportError GATEWAY_SECRET_MISSING, GATEWAY_SECRET_INVALID, GATEWAY_IDENTITY_MISSING */
function credentialOf(entry: CredentialEntry | undefined, surroundings: Surroundings, usedFor: string) {
  const none = { credential: undefined, fetchCredential: undefined };
  if (entry === undefined) return none;
  if ('vault' in entry) return { ...none, fetchCredential: vaultOf(entry.vault, surroundings) };
  if ('exchange' in entry) return { ...none, fetchCredential: exchangeOf(entry.exchange, surroundings) };
  return { ...none, credential: readCredential(entry, surroundings, usedFor) };
}

function callerOf(caller: GatewayFile['callers'][number]): CallerRule {
  const { intent, agent } = caller;
  if ('token' in caller) return { kind: 'token', sha256: caller.token.sha256, intent, agent };
  const { issuer, audience } = caller.oidc;
  return { kind: 'oidc', issuer, audience, claims: new Map(Object.entries(caller.claims)), intent, agent };
}

function intentOf(name: string, file: GatewayFile): Intent {
  const entry = file.intents[name] as GatewayFile['intents'][string];
  const { models, limits, budget, serverTools } = entry;
  const budgets = [budget].flat().map(budgetOf);
  checkBudgets(name, budgets);
  return {
    name,
    allowsModel: remembered(compileGlobs(models)),
    requestsPerMinute: limits.requestsPerMinute,
    concurrent: limits.concurrent,
    maxOutputTokens: limits.maxOutputTokens,
    requestBytes: limits.requestBytes,
    budgets,
    countsMoney: budgets.some(({ usd }) => usd !== undefined),
    countsTokens: budgets.some(({ tokens }) => tokens !== undefined),
    serverTools,
    ...policyOf(name, file),
  };
}

/** Two of one scope and period would be one account that each call is charged to twice. */
function checkBudgets(name: string, budgets: readonly Budget[]): void {
  const scopes = budgets.map(({ per, renews }) => `${per}${renews === undefined ? '' : ` renewed each ${renews}`}`);
  const doubled = scopes.find((scope, index) => scopes.indexOf(scope) !== index);
  if (doubled === undefined) return;
  throw new SallyportError({
    code: 'GATEWAY_BUDGET_DOUBLED',
    message: `the intent "${name}" has two budgets per ${doubled}`,
    remedy: 'Write their usd, calls and tokens into one entry.',
  });
}

function budgetOf({ usd, calls, tokens, minutes, per, renews, warnAt, slow }: BudgetEntry): Budget {
  return {
    usd: usd === undefined ? undefined : picodollars(usd),
    calls,
    tokens,
    minutes,
    per,
    renews: per === 'day' ? 'day' : renews,
    warnAt: warnAt / 100,
    slow: slow && { at: slow.at / 100, requestsPerMinute: slow.requestsPerMinute },
  };
}
