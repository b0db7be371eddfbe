import { bunLock } from './readers/bun-lock.ts';
import { cargoLock, cargoManifest } from './readers/cargo.ts';
import { composerLock, composerManifest } from './readers/composer.ts';
import { gemfile } from './readers/gemfile.ts';
import { goManifest, goSum } from './readers/go.ts';
import { gradleCatalogue, gradleLock, gradleVerification } from './readers/gradle.ts';
import { mavenManifest } from './readers/maven.ts';
import { npmLock } from './readers/npm-lock.ts';
import { npmManifest } from './readers/npm-manifest.ts';
import { nugetLock, nugetManifest } from './readers/nuget.ts';
import { denoLock, mixLock, podLock, pubLock, pubManifest, swiftLock } from './readers/others.ts';
import { pnpmLock } from './readers/pnpm-lock.ts';
import { pipfileLock, pythonLock } from './readers/python-lock.ts';
import { pipfile, pyproject } from './readers/python-manifest.ts';
import { pythonRequirements } from './readers/python-requirements.ts';
import { rubyLock } from './readers/ruby.ts';
import { yarnLock } from './readers/yarn-lock.ts';
import type { Reader } from './types.ts';

/** Every kind of manifest and lockfile that is read. */
export const READERS: readonly Reader[] = [
  npmManifest,
  npmLock,
  yarnLock,
  pnpmLock,
  bunLock,
  denoLock,
  pythonRequirements,
  pyproject,
  pythonLock,
  pipfile,
  pipfileLock,
  cargoManifest,
  cargoLock,
  goManifest,
  goSum,
  gemfile,
  rubyLock,
  composerManifest,
  composerLock,
  mavenManifest,
  gradleCatalogue,
  gradleLock,
  gradleVerification,
  nugetManifest,
  nugetLock,
  swiftLock,
  pubManifest,
  pubLock,
  mixLock,
  podLock,
];

/** What follows the last dot or slash of every path that has a reader: nearly no other path is tried. */
const ENDINGS: ReadonlySet<string> = new Set(
  'json lock lockb yaml txt in toml pipfile mod work sum gemfile rb locked xml pom lockfile props config resolved'.split(
    ' ',
  ),
);

/** Every path is asked about several times, one time after another. */
let last: { readonly path: string; readonly reader: Reader | undefined } = { path: '', reader: undefined };

/** The reader of a file, by its path; none when no rule here takes it apart. */
export function readerOf(path: string): Reader | undefined {
  if (path !== last.path) last = { path, reader: findReader(path.toLowerCase()) };
  return last.reader;
}

function findReader(name: string): Reader | undefined {
  const ending = name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1);
  return ENDINGS.has(ending) ? READERS.find(({ matches }) => matches.test(name)) : undefined;
}
