import {
  COMMAND_BUILD_TYPE,
  GITHUB_BUILD_TYPE,
  githubProvenance,
  jobClaims,
  licenceFault,
  parseArtifactPolicy,
  readProvenance,
  readSbom,
  sbomStatement,
} from '@sallyport/artifact';
import { checkStatement } from '@sallyport/provenance';
import fc from 'fast-check';
import { ARTIFACT, COMMIT, provenance } from '../../support/artifact-world.ts';

const CLAIMS = {
  event_name: 'push',
  job_workflow_ref: 'acme/ci/.github/workflows/build.yml@refs/tags/v1',
  ref: 'refs/heads/main',
  repository: 'acme/shop',
  repository_id: '1',
  repository_owner_id: '2',
  run_attempt: '1',
  run_id: '4242',
  runner_environment: 'github-hosted',
  sha: COMMIT,
  workflow_ref: 'acme/shop/.github/workflows/release.yml@refs/heads/main',
};
const tokenOf = (claims: unknown) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;

describe('provenance', () => {
  test('of a GitHub job: every value is the token’s', () => {
    const claims = jobClaims(tokenOf({ ...CLAIMS, iss: 'x' }));
    const statement = githubProvenance([ARTIFACT], {
      claims,
      serverUrl: 'https://github.com',
      finishedOn: '2026-11-22T10:00:00Z',
    });
    expect(checkStatement(statement, { name: 's' })).toEqual(statement);
    expect(statement.predicate).toEqual({
      buildDefinition: {
        buildType: GITHUB_BUILD_TYPE,
        externalParameters: {
          workflow: {
            ref: 'refs/heads/main',
            repository: 'https://github.com/acme/shop',
            path: '.github/workflows/release.yml',
          },
        },
        internalParameters: {
          github: {
            event_name: 'push',
            repository_id: '1',
            repository_owner_id: '2',
            runner_environment: 'github-hosted',
          },
        },
        resolvedDependencies: [
          { uri: 'git+https://github.com/acme/shop@refs/heads/main', digest: { gitCommit: COMMIT } },
        ],
      },
      runDetails: {
        builder: { id: 'https://github.com/acme/ci/.github/workflows/build.yml@refs/tags/v1' },
        metadata: {
          invocationId: 'https://github.com/acme/shop/actions/runs/4242/attempts/1',
          finishedOn: '2026-11-22T10:00:00Z',
        },
      },
    });
    expect(readProvenance(statement.predicate)).toMatchObject({ gitCommit: COMMIT, repositoryId: '1' });
  });

  test.each(Object.keys(CLAIMS))('a token without %s describes no job, and stands in no message', (name) => {
    const { [name as keyof typeof CLAIMS]: _, ...rest } = CLAIMS;
    const token = tokenOf(rest);
    expect(() => jobClaims(token)).toThrow(name);
    expect(() => jobClaims(token)).not.toThrow(token);
  });

  test('whatever the token, nothing but the one error comes of it', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(() => jobClaims(text)).toThrow('does not describe')));
  });

  test('of a command has the project’s own build type', () => {
    expect(readProvenance(provenance().predicate)).toMatchObject({ buildType: COMMAND_BUILD_TYPE, gitCommit: COMMIT });
  });

  test('whatever the predicate, reading it throws nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => expect(['string', 'object']).toContain(typeof readProvenance(value))),
    );
  });
});

describe('bills of materials', () => {
  const spdx = {
    spdxVersion: 'SPDX-2.3',
    SPDXID: 'SPDXRef-DOCUMENT',
    relationships: [
      { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-root' },
    ],
    packages: [
      { SPDXID: 'SPDXRef-root', name: 'shop', licenseDeclared: 'NOASSERTION' },
      {
        ...{
          SPDXID: 'SPDXRef-a',
          name: 'a',
          versionInfo: '1',
          licenseConcluded: 'NOASSERTION',
          licenseDeclared: 'MIT',
        },
        externalRefs: [{ referenceType: 'purl', referenceLocator: 'pkg:npm/a@1' }],
      },
    ],
  };
  test('SPDX: what the document is about is no component, NOASSERTION no licence', () => {
    expect(readSbom(spdx, 's')).toEqual({
      format: 'spdx',
      predicateType: 'https://spdx.dev/Document/v2.3',
      components: [{ name: 'a', version: '1', purl: 'pkg:npm/a@1', licences: ['MIT'] }],
    });
  });

  test('a Statement of one is about the artifact, and holds the document as it is', () => {
    const statement = sbomStatement([ARTIFACT], Buffer.from(JSON.stringify(spdx)), 's');
    expect(statement).toMatchObject({ subject: [{ digest: ARTIFACT.digest }], predicate: spdx });
  });

  test.each<[string, unknown]>([
    ['nothing', {}],
    ['no package', { ...spdx, packages: [] }],
    ['no component', { bomFormat: 'CycloneDX', specVersion: '1.6' }],
    ['an unknown version', { bomFormat: 'CycloneDX', specVersion: '2.0', components: [{ name: 'a' }] }],
    ['components without names', { bomFormat: 'CycloneDX', specVersion: '1.6', components: [{}] }],
    ['nested without end', { bomFormat: 'CycloneDX', specVersion: '1.6', components: [nested(40)] }],
  ])('%s is none', (_, value) => expect(() => readSbom(value, 's')).toThrow('neither CycloneDX nor SPDX'));
});

function nested(depth: number): object {
  return { name: 'a', ...(depth > 0 && { components: [nested(depth - 1)] }) };
}

describe('licence expressions', () => {
  test('a long one with very many ways takes no time, nor one with very many brackets', () => {
    const wide = Array.from({ length: 30 }, (_, index) => `(A${index} OR B${index})`).join(' AND ');
    const started = performance.now();
    expect(licenceFault(wide, ['A*'])).toBeUndefined();
    expect(licenceFault(`${'('.repeat(5000)}MIT`, ['MIT'])).toBe('MIT');
    expect(licenceFault(`${wide} AND GPL-3.0-only`, ['GPL-3.0-only'])).toBe('GPL-3.0-only');
    expect(performance.now() - started).toBeLessThan(500);
  });
  test.each(['(MIT', 'MIT OR', 'AND MIT', 'MIT)', 'GPL-3.0-only MIT'])(
    '%s is no expression, and denied by its words',
    (text) => {
      expect(licenceFault(text, ['MIT'])).toBe('MIT');
    },
  );
  test('nothing that is denied alone is let through in brackets', () => {
    const name = fc.constantFrom('MIT', 'GPL-3.0-only', 'AGPL-3.0-only');
    fc.assert(fc.property(name, name, (a, b) => expect(licenceFault(`((${a}) AND (${b}))`, ['*'])).toBeDefined()));
  });
});

describe('the policy', () => {
  const good = `version: 1
repositoryId: 1
builder: { workflow: acme/shop/.github/workflows/release.yml@refs/heads/main }
verdict: { workflow: acme/shop/.github/workflows/gate.yml@0123456789012345678901234567890123456789 }
`;
  const parse = (text: string) => parseArtifactPolicy(Buffer.from(text), { name: 'policy.yml' });

  test('names workflows exactly, in the repository whose commits they are', () => {
    expect(parse(good)).toMatchObject({
      builder: { kind: 'workflow', repositoryId: 1, issuer: 'https://token.actions.githubusercontent.com' },
      sbom: { workflow: 'acme/shop/.github/workflows/release.yml@refs/heads/main' },
    });
  });

  test.each([
    ['an unknown key', good.replace('builder', 'bilder'), 'CONFIG_UNKNOWN_KEY'],
    ['no gate', good.replace(/verdict.*\n/, ''), 'CONFIG_MISSING_KEY'],
    ['a workflow without a reference', good.replace('@refs/heads/main', ''), 'CONFIG_INVALID_VALUE'],
    ['a pattern', good.replace('refs/heads/main', 'main*'), 'CONFIG_INVALID_VALUE'],
    ['neither workflow nor key', good.replace(/verdict.*\n/, 'verdict: {}\n'), 'ARTIFACT_POLICY_SIGNER'],
    [
      'a repository of a key',
      good.replace(/verdict.*\n/, 'verdict: { key: PUBLIC KEY, repositoryId: 2 }\n'),
      'ARTIFACT_POLICY_SIGNER',
    ],
    ['a level that is none', good.replace('main }', 'main, level: 4 }'), 'CONFIG_INVALID_VALUE'],
    ['a doubled key', `${good}version: 1\n`, 'CONFIG_DUPLICATE_KEY'],
  ])('%s: %#', (_, text, code) => expect(() => parse(text)).toThrow(expect.objectContaining({ code })));
});
