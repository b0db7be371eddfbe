import { parseStatement } from '@sallyport/provenance';
import { parseTrustPolicy } from '@sallyport/provenance/policy';
import { verifyBundle } from '@sallyport/provenance/verify';
import { readIdentityToken } from '../../../packages/provenance/src/sign/identity-token.ts';
import { parseRevocations } from '../../../packages/provenance/src/verify/revocations.ts';
import { clock, recorded, signers, trust } from '../../packages/provenance/recorded.ts';
import { expectThat, type FuzzTarget } from '../target.ts';

const believed = trust();
const good = JSON.stringify(recorded.bundle);
/** Whatever is verified says this. */
const { payload } = recorded.bundle.dsseEnvelope;

const token = ['{"alg":"RS256"}', '{"iss":"https://example.org","sub":"a","exp":9999999999}', 'x']
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.');

export const provenanceTargets: readonly FuzzTarget[] = [
  {
    name: 'provenance/bundle',
    seeds: [good],
    async run(input) {
      const { verified } = await verifyBundle(input, { trust: believed, expect: { signers }, clock });
      if (verified)
        expectThat(JSON.parse(input.toString('utf8')).dsseEnvelope.payload === payload, 'another is verified');
    },
  },
  {
    name: 'provenance/statement',
    seeds: [Buffer.from(payload, 'base64')],
    run: (input) => parseStatement(input, { name: 'the Statement' }),
  },
  {
    name: 'provenance/trust-policy',
    seeds: [
      'version: 1\nsigners:\n  - workflow: acme/ci/.github/workflows/a.yml@refs/heads/main\n    repositoryId: 1\n    predicates: ["https://example.org/*"]\n',
    ],
    run: (input) => parseTrustPolicy(input, { name: 'the policy' }),
  },
  {
    name: 'provenance/revocations',
    seeds: [
      `{"schema":"sallyport/revocations/v1","revoked":[{"keyId":"sha256:${'1'.repeat(64)}","reason":"lost","from":"2030-01-01T00:00:00Z"}]}`,
    ],
    run: (input) => parseRevocations(input, { name: 'the list' }),
  },
  {
    name: 'provenance/identity-token',
    seeds: [token],
    run: (input) => readIdentityToken(input.toString('utf8'), clock.now()),
  },
];
