import type { Artifact } from '../subject/artifact.ts';
import type { ImageReference } from './reference.ts';

/** An image as an artifact: its repository's name and the digest of its manifest, and never a tag, which can move. */
export function imageArtifact({ host, repository }: ImageReference, digest: string): Artifact {
  const name = `${host}/${repository}`;
  const base = repository.split('/').at(-1) ?? repository;
  const uri = `pkg:oci/${base}@${encodeURIComponent(digest)}?repository_url=${encodeURIComponent(name)}`;
  return { name, uri, digest: { sha256: digest.slice('sha256:'.length) } };
}
