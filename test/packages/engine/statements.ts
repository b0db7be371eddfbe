import {
  AGENT_COMMIT_BUILD_TYPE,
  changeStatement,
  PREDICATE_BASE,
  type Statement,
  type Subject,
} from '@sallyport/core';

export type Make = (subject: Subject) => Statement;

const VULNS = 'https://in-toto.io/attestation/vulns/v0.2';

export const tests =
  (passed = 3, failed = 0): Make =>
  (subject) =>
    changeStatement(subject, 'https://in-toto.io/attestation/test-result/v0.1', {
      result: failed > 0 ? 'FAILED' : 'PASSED',
      configuration: [],
      passedTests: Array.from({ length: passed }, (_, index) => `passes ${index}`),
      failedTests: Array.from({ length: failed }, (_, index) => `fails ${index}`),
    });

export const coverage =
  (lines: [number, number] = [90, 100], changedLines: [number, number] = [9, 10]): Make =>
  (subject) =>
    changeStatement(subject, `${PREDICATE_BASE}/coverage/v1`, {
      lines: share(lines),
      changedLines: share(changedLines),
    });

function share([covered, total]: readonly [number, number]) {
  return { covered, total };
}

export const scan =
  (newFindings: Partial<Record<'none' | 'note' | 'warning' | 'error', number>> = {}): Make =>
  (subject) =>
    changeStatement(subject, `${PREDICATE_BASE}/scan/v1`, {
      tools: ['scanner'],
      newFindings: { none: 0, note: 0, warning: 0, error: 0, ...newFindings },
    });

export const vulnerabilities =
  (...scores: (string | number)[]): Make =>
  (subject) =>
    changeStatement(subject, VULNS, {
      scanner: {
        uri: 'https://example.org/scanner',
        db: {},
        result: scores.map((score, index) => ({ id: `V-${index}`, severity: [{ method: 'nvd', score }] })),
      },
    });

export const provenance =
  (intent = 'chores', models: string[] = []): Make =>
  (subject) =>
    changeStatement(subject, 'https://slsa.dev/provenance/v1', {
      buildDefinition: {
        buildType: AGENT_COMMIT_BUILD_TYPE,
        externalParameters: { intent },
        internalParameters: { agent: { models: models.map((asked) => ({ asked, served: asked })) } },
      },
    });

/** What a change to source needs. */
export const SOURCE: readonly Make[] = [tests(), coverage(), scan(), vulnerabilities()];

export const mutation =
  (killed: number, survived: number): Make =>
  (subject) =>
    changeStatement(subject, `${PREDICATE_BASE}/mutation/v1`, { killed, survived, timedOut: 0, notCovered: 0 });

export const sbom =
  (components = 2): Make =>
  (subject) =>
    changeStatement(subject, 'https://cyclonedx.org/bom', {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: Array.from({ length: components }, (_, index) => ({ type: 'library', name: `lib-${index}` })),
    });

/** The Statement with something changed about it. */
export const altered =
  (make: Make, change: (statement: Statement) => unknown): Make =>
  (subject) =>
    change(make(subject)) as Statement;
