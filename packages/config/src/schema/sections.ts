import * as v from 'valibot';
import { signerConditions, workflow } from './signer.ts';
import {
  amount,
  count,
  day,
  evidenceKind,
  glob,
  globs,
  host,
  identifier,
  instant,
  percent,
  repositoryPath,
  serviceUrl,
  text,
  tier,
} from './values.ts';

/** A `*` is let through here: the gate has a rule that denies it and says why. */
const LOGIN = /^[A-Za-z0-9*][A-Za-z0-9*_.-]*(?:\[bot\])?$/;
const INTENT = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;

const login = v.pipe(v.string(), v.regex(LOGIN, 'has to be the login of an account'));
const intentName = v.pipe(v.string('has to be a text'), v.regex(INTENT, 'has to be a name such as add-tests'));

const sha256 = v.pipe(
  v.string('has to be a text'),
  v.regex(/^[0-9a-f]{64}$/, 'has to be a SHA-256: 64 digits, 0 to 9 and a to f'),
);

/** An account as people name it: the number counts, the login is for readers. */
const account = v.strictObject({ login, id: identifier });

export const agents = v.optional(
  v.record(
    login,
    v.strictObject({
      id: identifier,
      intents: v.optional(v.array(intentName), []),
      owners: v.optional(v.array(account), []),
    }),
  ),
  {},
);

export const intents = v.optional(
  v.record(
    intentName,
    v.strictObject({
      paths: globs,
      maxTier: v.optional(tier, 'low'),
      models: globs,
      budget: v.optional(
        v.strictObject({ usd: v.optional(amount), calls: v.optional(count()), tokens: v.optional(count()) }),
        {},
      ),
      egress: v.optional(v.array(host), []),
      sandbox: v.optional(
        v.picklist(['bubblewrap', 'gvisor', 'kubernetes'], 'has to be bubblewrap, gvisor or kubernetes'),
        'bubblewrap',
      ),
    }),
  ),
  {},
);

const producer = v.strictObject({
  workflow,
  issuer: serviceUrl,
  kinds: v.pipe(v.array(evidenceKind), v.minLength(1, 'must not be empty')),
  ...signerConditions,
});

const kinds = v.optional(v.array(evidenceKind, 'has to be a list of kinds of evidence'), []);

export const evidence = v.optional(
  v.strictObject({
    coverage: v.optional(v.strictObject({ lines: v.optional(percent, 80), changedLines: v.optional(percent, 80) }), {}),
    mutation: v.optional(v.strictObject({ score: v.optional(percent, 70) }), {}),
    scan: v.optional(
      v.strictObject({
        failOn: v.optional(
          v.picklist(['none', 'note', 'warning', 'error'], 'has to be none, note, warning or error'),
          'error',
        ),
      }),
      {},
    ),
    vulnerabilities: v.optional(
      v.strictObject({
        failOn: v.optional(
          v.picklist(['low', 'medium', 'high', 'critical'], 'has to be low, medium, high or critical'),
          'high',
        ),
      }),
      {},
    ),
    benchmarks: v.optional(v.strictObject({ p95RegressionPercent: v.optional(percent, 5) }), {}),
    determinism: v.optional(v.strictObject({ runs: v.optional(count(1, 1000), 3) }), {}),
    require: v.optional(v.strictObject({ low: kinds, medium: kinds, high: kinds }), {}),
    producers: v.optional(v.array(producer), []),
  }),
  {},
);

const people = (low: number, medium: number, high: number) =>
  v.optional(
    v.strictObject({
      low: v.optional(count(0, 100), low),
      medium: v.optional(count(0, 100), medium),
      high: v.optional(count(0, 100), high),
    }),
    {},
  );

const freeze = v.strictObject({ from: instant, to: instant, reason: v.optional(text, 'no reason given') });

const exception = v.strictObject({
  rule: evidenceKind,
  paths: v.pipe(v.array(glob), v.minLength(1, 'must not be empty')),
  owner: text,
  expires: day,
  reason: text,
});

const VERSION = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/;

/** The most common way is its checksum alone. */
const opa = v.union(
  [
    sha256,
    v.pipe(
      v.strictObject({
        version: v.optional(v.pipe(v.string(), v.regex(VERSION, 'has to be a version such as 1.19.1'))),
        sha256: v.optional(sha256),
        url: v.optional(serviceUrl),
      }),
      v.check(
        ({ version, sha256: digest }) => version !== undefined || digest !== undefined,
        'has to have a version or a sha256',
      ),
    ),
  ],
  'has to be a SHA-256 (64 digits, 0 to 9 and a to f), or a mapping with version (such as 1.19.1) or sha256, and url',
);

export const gate = v.optional(
  v.strictObject({
    approvals: people(0, 1, 2),
    humans: people(0, 1, 1),
    owners: v.optional(v.picklist(['ignored', 'required'], 'has to be ignored or required'), 'ignored'),
    gateways: v.optional(v.array(host), []),
    checks: v.optional(v.array(v.strictObject({ name: text, app: identifier })), []),
    freeze: v.optional(v.array(freeze), []),
    exceptions: v.optional(v.array(exception), []),
    policies: v.optional(v.array(repositoryPath), []),
    opa: v.optional(v.array(opa), []),
  }),
  {},
);
