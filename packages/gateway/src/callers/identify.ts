import { timingSafeEqual } from 'node:crypto';
import { type Clock, sha256 } from '@sallyport/core';
import type { CallerRule, ClaimValue, GatewayConfig, Intent } from '../config/config.ts';
import { type Refused, refuse } from '../formats/refusal.ts';
import { isSessionToken } from '../sessions/session-token.ts';
import type { Sessions } from '../sessions/sessions.ts';
import { type Caller, oidcCaller, tokenCaller } from './caller.ts';
import { type Claims, IssuerKeys } from './issuer-keys.ts';
import { LEEWAY_SECONDS, readUnverified, verifyToken } from './verify-token.ts';

type OidcRule = Extract<CallerRule, { kind: 'oidc' }>;

const MOST_VERDICTS = 10_000;

interface Verdict {
  readonly caller: Caller;
  /** Seconds since 1970. */
  readonly expires: number;
  readonly notBefore: number;
}

/** Tells callers by their tokens; remembers a verdict under the token's whole SHA-256. */
export class Identification {
  readonly #config: GatewayConfig;
  readonly #clock: Clock;
  readonly #sessions: Sessions | undefined;
  readonly #issuers = new Map<string, IssuerKeys>();
  readonly #verdicts = new Map<string, Verdict>();
  /** The digests of the configuration's own tokens. */
  readonly #tokens: readonly { readonly digest: Buffer; readonly rule: CallerRule }[];

  constructor(config: GatewayConfig, clock: Clock, sessions?: Sessions) {
    this.#config = config;
    this.#clock = clock;
    this.#sessions = sessions;
    this.#tokens = config.callers.flatMap((rule) =>
      rule.kind === 'token' ? [{ digest: Buffer.from(rule.sha256, 'hex'), rule }] : [],
    );
    for (const rule of config.callers) {
      if (rule.kind === 'oidc' && !this.#issuers.has(rule.issuer)) {
        this.#issuers.set(rule.issuer, new IssuerKeys(rule.issuer, clock));
      }
    }
  }

  /** The caller of a token of any kind. @throws Refused 401, 503 */
  identify(token: string): Promise<Caller> {
    const isSession = this.#sessions !== undefined && isSessionToken(token);
    return isSession ? this.#sessions.identify(token) : this.identifyJob(token);
  }

  /** The same, but a session token is none. @throws Refused 401 */
  async identifyJob(token: string): Promise<Caller> {
    const digest = sha256(token);
    const byToken = this.#byToken(digest);
    if (byToken !== undefined) return byToken;
    const known = this.#verdicts.get(digest);
    if (known !== undefined) return this.#stillValid(digest, known);
    const verdict = await this.#byIdentity(token);
    if (this.#verdicts.size >= MOST_VERDICTS) this.#verdicts.clear();
    this.#verdicts.set(digest, verdict);
    return verdict.caller;
  }

  /** Every rule is compared, so that the time does not tell which one came near. */
  #byToken(digest: string): Caller | undefined {
    const presented = Buffer.from(digest, 'hex');
    let found: CallerRule | undefined;
    for (const { digest: known, rule } of this.#tokens) {
      const same = timingSafeEqual(presented, known);
      if (same && found === undefined) found = rule;
    }
    return found === undefined ? undefined : tokenCaller(digest, this.#intent(found), found);
  }

  #stillValid(digest: string, verdict: Verdict): Caller {
    const now = this.#clock.now().getTime() / 1000;
    if (now < verdict.expires + LEEWAY_SECONDS && now >= verdict.notBefore - LEEWAY_SECONDS) return verdict.caller;
    this.#verdicts.delete(digest);
    throw refuse(401, 'GATEWAY_TOKEN_EXPIRED', 'the token has expired');
  }

  async #byIdentity(token: string): Promise<Verdict> {
    const unverified = readUnverified(token);
    if (unverified === undefined) throw unknownCaller();
    const rules = this.#config.callers.filter(
      (rule): rule is OidcRule => rule.kind === 'oidc' && rule.issuer === unverified.issuer,
    );
    const keys = this.#issuers.get(unverified.issuer);
    if (rules.length === 0 || keys === undefined) throw unknownCaller();
    const claims = await verifyToken(token, keys, this.#clock.now());
    for (const rule of rules) {
      if (!hasAudience(claims.aud, rule.audience) || !hasClaims(claims, rule.claims)) continue;
      const caller = oidcCaller(rule, claims, this.#intent(rule));
      const notBefore = typeof claims.nbf === 'number' ? claims.nbf : 0;
      return { caller, expires: claims.exp as number, notBefore };
    }
    throw refuse(
      401,
      'GATEWAY_CALLER_UNKNOWN',
      'the token is valid, and no caller of the configuration has its claims',
    );
  }

  #intent(rule: CallerRule): Intent {
    return this.#config.intents.get(rule.intent) as Intent;
  }
}

function unknownCaller(): Refused {
  return refuse(401, 'GATEWAY_CALLER_UNKNOWN', 'nobody knows this token');
}

/** RFC 7519, section 4.1.3: a text, or a list that holds it. */
function hasAudience(audience: unknown, expected: string): boolean {
  return audience === expected || (Array.isArray(audience) && audience.includes(expected));
}

/** Exact in type and value. */
function hasClaims(claims: Claims, expected: ReadonlyMap<string, ClaimValue>): boolean {
  return [...expected].every(([name, value]) => Object.hasOwn(claims, name) && claims[name] === value);
}
