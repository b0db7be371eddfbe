import { unprocessable } from '../api-error.ts';
import type { StoredAttestation } from '../model.ts';
import { type Answer, asObject, created, isObject, ok, type RepositoryCall, type Router } from '../router.ts';

/** https://docs.github.com/en/rest/repos/attestations */
export function attestationRoutes(router: Router): void {
  router.repository('POST', '/attestations', 'attestations:write', storeAttestation);
  router.repository('GET', '/attestations/{digest}', 'attestations:read', async (call) => {
    const type = call.query.get('predicate_type');
    const found = call.repository.attestations.filter(
      (entry) => entry.digests.includes(call.params.digest ?? '') && (type === null || entry.predicateType === type),
    );
    const { items, headers } = afterCursor(call, found);
    const view = ({ bundle, bundleUrl }: StoredAttestation) => ({
      ...(bundleUrl === undefined && { bundle }),
      repository_id: call.repository.id,
      bundle_url: bundleUrl ?? '',
      initiator: 'user',
    });
    return ok({ attestations: items.map(view) }, headers);
  });
}

/** This list alone goes by cursors: the id of the last one that was given. */
function afterCursor(call: RepositoryCall, found: readonly StoredAttestation[]) {
  const size = Math.min(Number(call.query.get('per_page') ?? 30), 100);
  const after = Number(call.query.get('after') ?? 0);
  const rest = found.filter(({ id }) => id > after);
  const items = rest.slice(0, size);
  if (rest.length <= size) return { items, headers: {} };
  const url = new URL(call.url);
  url.searchParams.set('after', String(items.at(-1)?.id));
  return { items, headers: { link: `<${url.href}>; rel="next"` } };
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
