import type { ArtifactSource } from '@sallyport/engine/artifact';
import { linesInput, type Runner } from '@sallyport/runtime';

/** What the inputs "artifacts" and "images" name: files first, both in their order. */
export function readArtifactSources(runner: Runner): ArtifactSource[] {
  const files = linesInput(runner, 'artifacts').map((source) => ({ kind: 'file', source }) as const);
  const images = linesInput(runner, 'images').map((source) => ({ kind: 'image', source }) as const);
  return [...files, ...images];
}
