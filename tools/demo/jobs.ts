import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Forge, gitText, type PullRequest, Runner, type StepResult } from '@sallyport/testing';
import { REPOSITORY } from './sample/project.ts';

/** What all pull requests of the demonstration share. */
export interface Setting {
  /** The suite's own root, where `actions/` and `dist/` are. */
  readonly root: string;
  /** Where everything is written. */
  readonly folder: string;
  readonly forge: Forge;
  readonly keys: { readonly private: string; readonly public: string };
  /** Runs the actions from their sources, when there are no bundles yet. */
  readonly fromSources: boolean;
}

/** One pull request on its way through the jobs. */
export interface Case {
  readonly setting: Setting;
  readonly pull: PullRequest;
  readonly base: string;
  readonly head: string;
  readonly event: Readonly<Record<string, unknown>>;
  readonly folder: string;
  readonly evidence: string;
  /** A clone with the base checked out, and the head only fetched. */
  readonly checkout: string;
}

/** Takes up a pull request as its event found it: head and base are fixed from here on. */
export async function openCase(setting: Setting, pull: PullRequest): Promise<Case> {
  const { forge } = setting;
  const { git } = forge.repository(REPOSITORY);
  const [base, head] = await Promise.all([
    git.text(['rev-parse', `refs/heads/${pull.base}`]),
    git.text(['rev-parse', `refs/heads/${pull.head}`]),
  ]);
  const folder = join(setting.folder, `pull-${pull.number}`);
  const checkout = join(folder, 'checkout');
  mkdirSync(join(folder, 'evidence'), { recursive: true });
  mkdirSync(checkout);
  await gitText(checkout, ['clone', '-q', `${forge.url}/${REPOSITORY}.git`, '.']);
  await gitText(checkout, ['fetch', '-q', 'origin', `refs/pull/${pull.number}/head`]);
  await gitText(checkout, ['checkout', '-q', '--detach', base]);
  const event = await forge.pullRequestEvent(REPOSITORY, pull.number);
  return { setting, pull, base, head, event, folder, checkout, evidence: join(folder, 'evidence') };
}

/** What was decided stays; the clone that it was decided on goes. */
export function closeCase(one: Case): void {
  rmSync(one.checkout, { recursive: true, force: true });
}

/** An action of the suite with the inputs that differ from its defaults. */
export interface Step {
  readonly action: string;
  readonly token: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Runs one action on a fresh runner, as a job of its own, and keeps its log and summary. */
export async function runStep(one: Case, { action, token, inputs = {} }: Step): Promise<StepResult> {
  const { root, forge, fromSources } = one.setting;
  const runner = new Runner({
    suite: root,
    repository: REPOSITORY,
    repositoryId: forge.repository(REPOSITORY).id,
    event: { name: 'pull_request', payload: one.event },
    token,
    api: { url: forge.url, graphqlUrl: forge.graphqlUrl },
    sha: one.base,
    ref: `refs/pull/${one.pull.number}/merge`,
    workspace: one.checkout,
    fromSources,
  });
  try {
    const shared = { base: one.base, head: one.head, 'evidence-dir': one.evidence };
    const result = await runner.run(join(root, 'actions', action), { ...shared, ...inputs });
    writeFileSync(join(one.folder, `${action}.log`), result.log);
    writeFileSync(join(one.folder, `${action}.md`), result.summary);
    return result;
  } finally {
    runner.close();
  }
}
