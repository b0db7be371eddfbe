export { type ChangeInputs, given, readChangeInputs } from './change-inputs.ts';
export { clientOf, requireClient } from './client.ts';
export { configurationOf } from './configuration.ts';
export { type EventPullRequest, pullRequestOfEvent } from './event.ts';
export { listEvidence, makeEvidenceDirectory, writeEvidence } from './evidence-directory.ts';
export { type OpenedChange, withChange } from './open-change.ts';
export { type ChangeRange, resolveRange } from './range.ts';
export { reportSubject, short } from './subject.ts';
