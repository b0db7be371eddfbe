import * as v from 'valibot';
import { registryFailed, registryTooMuch } from './errors.ts';
import { type Descriptor, descriptorSchema, type Registry } from './registry.ts';

/** What cosign and others give a Sigstore bundle in a registry: the type of the manifest and of its one layer. */
export const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const BUNDLE_TYPES = /^application\/vnd\.dev\.sigstore\.bundle(\.v0\.[1-9]\d?\+json|\+json;version=0\.[1-9]\d?)$/;

const MAX_PAGES = 20;
const MAX_BUNDLES = 200;
const MAX_INDEX_BYTES = 4 * 1024 * 1024;
const MAX_BUNDLE_BYTES = 23 * 1024 * 1024;
const MAX_TOTAL_BYTES = 128 * 1024 * 1024;
/** For all of them together: a registry that answers slowly, each time just in time, is not waited for. */
const MAX_MS = 120_000;

const indexSchema = v.object({ manifests: v.pipe(v.array(v.unknown()), v.maxLength(50_000)) });
const manifestSchema = v.object({
  subject: v.object({ digest: v.string() }),
  layers: v.pipe(v.array(descriptorSchema), v.length(1)),
});

/** A bundle that hangs on an image. Nothing of it has been verified. */
export interface ReferringBundle {
  /** `<repository>@<digest of its manifest>`. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** The tag under which registries without a referrers API keep the list (distribution-spec 1.1, "Referrers Tag Schema"). */
export function referrersTag(digest: string): string {
  return digest.replace(':', '-');
}

/**
 * The Sigstore bundles that refer to an image: by the referrers API, or by the tag that stands for it. Other referrers
 * are not read; too many, or too large ones, are an error, for the one that counts could be among them.
 * @param digest of the image's manifest
 * @throws SallyportError REGISTRY_FAILED, REGISTRY_TOO_MUCH, REGISTRY_DIGEST_MISMATCH
 */
export async function referringBundles(registry: Registry, digest: string): Promise<ReferringBundle[]> {
  const descriptors = (await listReferrers(registry, digest)).filter(mayBeBundle);
  if (descriptors.length > MAX_BUNDLES)
    throw registryTooMuch(
      registry.name,
      `${descriptors.length} bundles refer to ${digest}; at most ${MAX_BUNDLES} are read`,
    );
  const bundles: ReferringBundle[] = [];
  let total = 0;
  const deadline = Date.now() + MAX_MS;
  for (const descriptor of descriptors) {
    if (Date.now() > deadline) throw registryTooMuch(registry.name, `the bundles of ${digest} take too long to read`);
    const bytes = await readBundle(registry, descriptor, digest);
    if (bytes === undefined) continue;
    total += bytes.length;
    if (total > MAX_TOTAL_BYTES)
      throw registryTooMuch(registry.name, `the bundles of ${digest} are too large together`);
    bundles.push({ name: `${registry.name}@${descriptor.digest}`, bytes });
  }
  return bundles;
}

/** cosign's fallback index leaves the artifact type out: what says nothing has to be looked at. */
function mayBeBundle({ artifactType }: Descriptor): boolean {
  return artifactType === undefined || artifactType === '' || BUNDLE_TYPES.test(artifactType);
}

/** Every referrer, of whatever kind. An entry that is no descriptor is an error: it could stand for what is looked for. */
export async function listReferrers(registry: Registry, digest: string): Promise<Descriptor[]> {
  const found = new Map<string, Descriptor>();
  let path: string | undefined = registry.path(`referrers/${digest}`);
  for (let page = 0; path !== undefined; page++) {
    if (page >= MAX_PAGES)
      throw registryTooMuch(registry.name, `${digest} has more than ${MAX_PAGES} pages of referrers`);
    const answer = await registry.session.request({ path, maxBytes: MAX_INDEX_BYTES });
    if (page === 0 && [400, 404, 405].includes(answer.status)) return fromTag(registry, digest);
    if (answer.status !== 200)
      throw registryFailed(registry.name, `the referrers of ${digest}: answered ${answer.status}`);
    for (const descriptor of descriptorsOf(registry, parse(answer.body))) found.set(descriptor.digest, descriptor);
    path = nextPage(answer.headers.get('link'));
  }
  return [...found.values()];
}

async function fromTag(registry: Registry, digest: string): Promise<Descriptor[]> {
  const index = await registry.manifest(referrersTag(digest));
  return index === undefined ? [] : descriptorsOf(registry, index.value);
}

function descriptorsOf(registry: Registry, value: unknown): Descriptor[] {
  const index = v.safeParse(indexSchema, value);
  const all = index.success ? v.safeParse(v.array(descriptorSchema), index.output.manifests) : index;
  if (all.success) return all.output as Descriptor[];
  throw registryFailed(registry.name, 'its list of referrers cannot be read');
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** RFC 8288; only a path on the same registry is followed. */
function nextPage(link: string | null): string | undefined {
  const target = /<([^>]+)>\s*;\s*rel="?next"?/i.exec(link ?? '')?.[1];
  return target?.startsWith('/') && !target.startsWith('//') ? target : undefined;
}

async function readBundle(registry: Registry, { digest }: Descriptor, subject: string): Promise<Buffer | undefined> {
  const manifest = await registry.manifest(digest);
  const parsed = v.safeParse(manifestSchema, manifest?.value);
  const [layer] = parsed.success ? parsed.output.layers : [];
  if (!parsed.success || layer === undefined || !BUNDLE_TYPES.test(layer.mediaType)) return undefined;
  if (parsed.output.subject.digest !== subject) return undefined;
  return registry.blob(layer, MAX_BUNDLE_BYTES);
}
