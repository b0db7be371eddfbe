export { environmentOf } from './environment.ts';
export { githubRunner } from './github-runner.ts';
export {
  booleanInput,
  choiceInput,
  commitInput,
  type InputSource,
  integerInput,
  linesInput,
  optionalText,
  requiredText,
  sha256Input,
  urlInput,
} from './inputs.ts';
export { markdownCode, markdownTable, markdownText } from './markdown.ts';
export { helpFor, runAction } from './run-action.ts';
export type { Annotation, Runner, RunnerEnvironment } from './runner.ts';
export { cutBytes, cutText, jsonWithin, plainText } from './text.ts';
