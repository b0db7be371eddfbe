import { randomBytes, timingSafeEqual } from 'node:crypto';
import { type Clock, digestOf, sha256 } from '@sallyport/core';
import type { Caller } from '../callers/caller.ts';
import type { CallerRule, GatewayConfig } from '../config/config.ts';
import { refuse } from '../formats/refusal.ts';
import type { SessionStore } from './session-store.ts';
import { readSession, type Session, signSession, unverifiedId } from './session-token.ts';

const MOST_KNOWN = 10_000;

export interface IssuedSession {
  readonly token: string;
  readonly expires: Date;
}

/** Session tokens: what a job gets for its identity token, which lives for minutes only. */
export class Sessions {
  readonly #config: GatewayConfig;
  readonly #seconds: number;
  readonly #store: SessionStore;
  readonly #clock: Clock;
  readonly #rules = new Map<string, CallerRule>();
  /** Sessions whose signature has been checked, by their tokens' whole SHA-256, with the key that made it. */
  readonly #known = new Map<string, { readonly session: Session; readonly key: Uint8Array }>();

  /** @param minutes that a session lasts at most */
  constructor(config: GatewayConfig, minutes: number, store: SessionStore, clock: Clock) {
    this.#config = config;
    this.#seconds = minutes * 60;
    this.#store = store;
    this.#clock = clock;
    for (const rule of config.callers) this.#rules.set(digestOfRule(rule), rule);
  }

  /**
   * A token for the same caller: its rule, intent, run and budgets.
   * @throws Refused 403 for a caller that has a token of the configuration, 503
   */
  async issue(caller: Caller): Promise<IssuedSession> {
    const rule = [...this.#rules].find(([, known]) => known === caller.rule)?.[0];
    if (caller.isToken || rule === undefined) {
      throw refuse(403, 'GATEWAY_SESSION_NOT_ALLOWED', 'sessions are for jobs that show their identity token');
    }
    const issued = Math.floor(this.#clock.now().getTime() / 1000);
    const expires = issued + this.#seconds;
    const { subject, repository, repositoryId, runId, pullRequest, organisation, chain } = caller;
    const id = randomBytes(16).toString('base64url');
    const session: Session = { id, rule, subject, chain, issued, expires };
    const optional = { repository, repositoryId, runId, pullRequest, organisation };
    const token = signSession({ ...session, ...defined(optional) }, await this.#store.signingKey());
    return { token, expires: new Date(expires * 1000) };
  }

  /** @throws Refused 401, 503 */
  async identify(token: string): Promise<Caller> {
    const { session, rule } = await this.#read(token);
    const intent = this.#config.intents.get(rule.intent);
    if (intent === undefined) throw unknown();
    const { subject, chain } = session;
    return {
      intent,
      rule,
      subject,
      chain,
      agent: rule.agent,
      repository: session.repository,
      repositoryId: session.repositoryId,
      runId: session.runId,
      pullRequest: session.pullRequest,
      organisation: session.organisation,
      isToken: false,
    };
  }

  /** Ends a session before its time. @throws Refused 401, 503 */
  async revoke(token: string): Promise<void> {
    const { session } = await this.#read(token);
    await this.#store.revoke(session.id, session.expires);
  }

  stop(): Promise<void> {
    return this.#store.stop();
  }

  async #read(token: string): Promise<{ session: Session; rule: CallerRule }> {
    const digest = sha256(token);
    const known = this.#known.get(digest);
    const key = await this.#store.keyFor(known?.session.id ?? unverifiedId(token));
    if (key === undefined) throw unknown();
    const isKnown = known !== undefined && timingSafeEqual(known.key, key);
    const session = isKnown ? known.session : readSession(token, key);
    const rule = session === undefined ? undefined : this.#rules.get(session.rule);
    if (session === undefined || rule === undefined) throw unknown();
    if (!isKnown) this.#remember(digest, session, key);
    const now = this.#clock.now().getTime() / 1000;
    // Whoever has shortened sessions has shortened those that are under way.
    if (now >= session.expires || now >= session.issued + this.#seconds) {
      throw refuse(401, 'GATEWAY_TOKEN_EXPIRED', 'the session has expired');
    }
    return { session, rule };
  }

  #remember(digest: string, session: Session, key: Uint8Array): void {
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(digest, { session, key });
  }
}

function unknown() {
  return refuse(401, 'GATEWAY_CALLER_UNKNOWN', 'nobody knows this session');
}

/** What a rule says, so that a session does not outlive a change of it. */
function digestOfRule(rule: CallerRule): string {
  if (rule.kind === 'token') return digestOf({ token: rule.sha256 });
  const { issuer, audience, claims, intent, agent } = rule;
  return digestOf({ issuer, audience, claims: Object.fromEntries(claims), intent, agent: agent ?? null });
}

function defined<Value extends object>(value: Value): { [Key in keyof Value]?: NonNullable<Value[Key]> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [Key in keyof Value]?: NonNullable<Value[Key]>;
  };
}
