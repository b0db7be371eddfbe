import { unprocessable } from '../api-error.ts';
import type { StoredAttestation } from '../model.ts';
import { type Answer, asObject, created, isObject, ok, paginate, type RepositoryCall, type Router } from '../router.ts';

/** https://docs.github.com/en/rest/repos/attestations */
export function attestationRoutes(router: Router): void {
  router.repository('POST', '/attestations', 'attestations:write', storeAttestation);
  router.repository('GET', '/attestations/{digest}', 'attestations:read', async (call) => {
    const type = call.query.get('predicate_type');
    const found = call.repository.attestations.filter(
      (entry) => entry.digests.includes(call.params.digest ?? '') && (type === null || entry.predicateType === type),
    );
    const { items, headers } = paginate(call, found);
    const view = ({ bundle }: StoredAttestation) => ({
      bundle,
      repository_id: call.repository.id,
      bundle_url: '',
      initiator: 'user',
    });
    return ok({ attestations: items.map(view) }, headers);
  });
}

async function storeAttestation(call: RepositoryCall): Promise<Answer> {
  const bundle = asObject(call.body.bundle);
  const payload = asObject(bundle.dsseEnvelope).payload;
  if (typeof payload !== 'string') throw unprocessable('Invalid bundle: no dsseEnvelope.payload');
  const statement: unknown = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
  const subjects = isObject(statement) && Array.isArray(statement.subject) ? statement.subject.map(asObject) : [];
  if (subjects.length === 0) throw unprocessable('Invalid bundle: the statement has no subject');
  const id = call.state.id();
  call.repository.attestations.push({
    id,
    bundle,
    digests: subjects.flatMap((subject) =>
      Object.entries(asObject(subject.digest)).map(([algorithm, hex]) => `${algorithm}:${String(hex)}`),
    ),
    predicateType: String(asObject(statement).predicateType),
  });
  return created({ id });
}
