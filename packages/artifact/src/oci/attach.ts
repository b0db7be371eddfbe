import { canonicalJson, sha256 } from '@sallyport/core';
import { registryFailed } from './errors.ts';
import { BUNDLE_TYPE, listReferrers, referrersTag } from './referrers.ts';
import { type Descriptor, INDEX_TYPE, MANIFEST_TYPE, type Manifest, type Registry } from './registry.ts';

const EMPTY_TYPE = 'application/vnd.oci.empty.v1+json';
const EMPTY = Buffer.from('{}');
const MAX_ANSWER_BYTES = 64 * 1024;

/**
 * Hangs a Sigstore bundle on an image as cosign does: a manifest with the bundle as its one layer and the image as its
 * subject (OCI 1.1). Where the registry has no referrers API, the tag that stands for it is written as well.
 * @returns the digest of the new manifest
 * @throws SallyportError REGISTRY_FAILED
 */
export async function attachBundle(
  registry: Registry,
  image: Pick<Manifest, 'digest' | 'mediaType' | 'bytes'>,
  {
    bundle,
    predicateType,
    created,
  }: { readonly bundle: Uint8Array; readonly predicateType: string; readonly created: Date },
): Promise<string> {
  const layer = await pushBlob(registry, bundle, BUNDLE_TYPE);
  const annotations = {
    'dev.sigstore.bundle.content': 'dsse-envelope',
    'dev.sigstore.bundle.predicateType': predicateType,
    'org.opencontainers.image.created': created.toISOString().replace(/\.\d+Z$/, 'Z'),
  };
  const bytes = Buffer.from(
    canonicalJson({
      schemaVersion: 2,
      mediaType: MANIFEST_TYPE,
      artifactType: BUNDLE_TYPE,
      config: await pushBlob(registry, EMPTY, EMPTY_TYPE),
      layers: [layer],
      subject: { mediaType: image.mediaType, digest: image.digest, size: image.bytes.length },
      annotations,
    }),
  );
  const digest = `sha256:${sha256(bytes)}`;
  const answer = await putManifest(registry, digest, bytes, MANIFEST_TYPE);
  if (answer.headers.get('oci-subject') === null) {
    const entry = { mediaType: MANIFEST_TYPE, digest, size: bytes.length, artifactType: BUNDLE_TYPE, annotations };
    await addToTag(registry, image.digest, entry);
  }
  return digest;
}

async function pushBlob(registry: Registry, bytes: Uint8Array, mediaType: string): Promise<Descriptor> {
  const digest = `sha256:${sha256(bytes)}`;
  const descriptor = { mediaType, digest, size: bytes.length };
  const path = registry.path(`blobs/${digest}`);
  const { status } = await registry.session.request({ method: 'HEAD', path, maxBytes: 0 });
  if (status === 200) return descriptor;
  const start = await registry.session.request({
    method: 'POST',
    path: registry.path('blobs/uploads/'),
    maxBytes: MAX_ANSWER_BYTES,
  });
  const location = start.headers.get('location');
  if (start.status !== 202 || location === null) throw refused(registry, 'an upload', start.status);
  const upload = new URL(location, 'http://upload.invalid');
  upload.searchParams.set('digest', digest);
  const target = location.startsWith('/') ? upload.pathname + upload.search : upload.href;
  const headers = { 'content-type': 'application/octet-stream' };
  const done = await registry.session.request({
    method: 'PUT',
    path: target,
    headers,
    body: bytes,
    maxBytes: MAX_ANSWER_BYTES,
  });
  if (done.status !== 201) throw refused(registry, `the blob ${digest}`, done.status);
  return descriptor;
}

async function putManifest(registry: Registry, reference: string, body: Uint8Array, mediaType: string) {
  const path = registry.path(`manifests/${reference}`);
  const headers = { 'content-type': mediaType };
  const answer = await registry.session.request({ method: 'PUT', path, headers, body, maxBytes: MAX_ANSWER_BYTES });
  if (answer.status !== 201) throw refused(registry, `the manifest ${reference}`, answer.status);
  return answer;
}

/** Whoever writes at the same moment can undo it: what is there is looked at afterwards, and written again. */
async function addToTag(registry: Registry, subject: string, entry: Descriptor): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const before = await listReferrers(registry, subject);
    if (before.some(({ digest }) => digest === entry.digest)) return;
    const index = { schemaVersion: 2, mediaType: INDEX_TYPE, manifests: [...before, entry] };
    await putManifest(registry, referrersTag(subject), Buffer.from(canonicalJson(index)), INDEX_TYPE);
  }
  const after = await listReferrers(registry, subject);
  if (!after.some(({ digest }) => digest === entry.digest))
    throw registryFailed(registry.name, `the list of referrers of ${subject} does not keep ${entry.digest}`);
}

function refused(registry: Registry, what: string, status: number) {
  return registryFailed(registry.name, `it refused ${what} with ${status}`);
}
