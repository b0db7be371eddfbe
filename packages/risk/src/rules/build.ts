import { pathRule } from '../paths/path-rule.ts';
import { COMPILED } from './build-names/compiled.ts';
import { DOCUMENTATION_SITES } from './build-names/documentation-sites.ts';
import { JAVASCRIPT } from './build-names/javascript.ts';
import { TASK_RUNNERS } from './build-names/task-runners.ts';
import { TEST_RUNNERS } from './build-names/test-runners.ts';

/** Build scripts and configuration that executes, test-runner configuration included. */
export const build = pathRule({
  code: 'RISK_BUILD',
  title: 'Build and test-runner configuration',
  why: 'It is code that runs on every developer’s machine and in CI, or decides what is compiled, tested and counted; reports by which a change is judged can be forged there.',
  remedy: 'Read it as code that runs with your own rights; ask the owners of the build.',
  class: 'build',
  tier: 'high',
  what: 'a build script, or configuration that the build or the test runner executes',
  patterns: [...TASK_RUNNERS, ...COMPILED, ...JAVASCRIPT, ...TEST_RUNNERS, ...DOCUMENTATION_SITES],
  except: [
    // Its packages are read, and all its other parts are high there.
    '**/directory.packages.props',
    '**/*.{md,markdown,rst,adoc}',
    '**/.storybook/**/*.{md,css}',
  ],
});
