import type { ResourceDescriptor } from '@sallyport/core';

/** Something that was built, by name and digest: a subject of Statements. */
export interface Artifact extends ResourceDescriptor {
  /** A file's or directory's name, an image's repository, or a package's purl where its registry asks for one (npm). */
  readonly name: string;
  /** A package URL (purl-spec); what a verification summary calls the resource. */
  readonly uri: string;
}

/** Algorithms that a match may rest on; others (sha1, md5, gitTree …) prove nothing about bytes that matter. */
const STRONG = ['sha256', 'sha384', 'sha512'] as const;

/**
 * Is a Statement's subject this very artifact? Every algorithm that both name has to agree, one of them has to be a
 * strong one, and a directory (`dirHash`) is never a file: the listing that its digest is made of would be one.
 */
export function isSameArtifact(subject: Pick<ResourceDescriptor, 'digest'>, artifact: Artifact): boolean {
  const common = Object.keys(artifact.digest).filter((algorithm) => Object.hasOwn(subject.digest, algorithm));
  const agree = common.every((algorithm) => subject.digest[algorithm] === artifact.digest[algorithm]);
  const directories = [subject, artifact].map(({ digest }) => Object.hasOwn(digest, 'dirHash'));
  return agree && directories[0] === directories[1] && STRONG.some((algorithm) => common.includes(algorithm));
}
