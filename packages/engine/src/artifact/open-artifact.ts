import {
  type Artifact,
  imageArtifact,
  type Manifest,
  parseImage,
  Registry,
  readArtifact,
  referringBundles,
} from '@sallyport/artifact';
import type { BundleSource } from './candidates.ts';

/** Something on disk (a path, and a purl after a space where it has one), or an image's reference. */
export interface ArtifactSource {
  readonly kind: 'file' | 'image';
  readonly source: string;
}

/** Where files and logins are looked for. */
export interface ArtifactPlace {
  readonly cwd: string;
  /** `DOCKER_CONFIG` and `HOME` are read. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** An artifact as it is now. */
export interface OpenedArtifact {
  readonly artifact: Artifact;
  /** Of an image: what new bundles are attached to. */
  readonly image?: { readonly registry: Registry; readonly manifest: Manifest };
}

/**
 * Reads an artifact, or resolves an image once: from here on it is its digest, wherever its tag goes.
 * @param push whether something will be attached to an image
 * @throws SallyportError ARTIFACT_…, REGISTRY_…
 */
export async function openArtifact(
  { kind, source }: ArtifactSource,
  { cwd, env }: ArtifactPlace,
  { push = false }: { readonly push?: boolean } = {},
): Promise<OpenedArtifact> {
  if (kind === 'file') return { artifact: await readArtifact(source, cwd) };
  const reference = parseImage(source);
  const registry = await Registry.open(reference, { push, env });
  const manifest = await registry.resolve(reference);
  return { artifact: imageArtifact(reference, manifest.digest), image: { registry, manifest } };
}

/** The bundles that hang on an image; none for anything else. @throws SallyportError REGISTRY_… */
export async function attachedBundles({ image }: OpenedArtifact): Promise<readonly BundleSource[]> {
  return image === undefined ? [] : referringBundles(image.registry, image.manifest.digest);
}
