import { compareTiers, type Tier } from '@sallyport/core';
import type { PullRequest, StepResult } from '@sallyport/testing';
import { attest, callModel, classify, collectTests, gate, merge } from './chain.ts';
import type { DemoGateway, Provider } from './gateway.ts';
import { type Case, closeCase, openCase, type Setting } from './jobs.ts';
import { REPOSITORY, UPSTREAM } from './sample/project.ts';
import type { Mood, Screen } from './screen.ts';
import { type Reason, reasonsOf, requireSuccess, Story } from './story.ts';
import { approve } from './world.ts';

/** A model to ask on the way, through the gateway. */
export interface Model {
  readonly gateway: DemoGateway;
  readonly provider: Provider;
}

const TIER_MOODS: Readonly<Record<Tier, Mood>> = { low: 'good', medium: 'warning', high: 'bad' };
const short = (sha: string | undefined): string => (sha ?? '').slice(0, 10);

/** Takes one pull request from its opening to a merge or a refusal, and tells it. */
export async function walk(screen: Screen, setting: Setting, pull: PullRequest, model?: Model): Promise<Story> {
  const story = new Story(screen, `Pull request ${pull.number}: ${pull.title}`);
  story.working('clone');
  const one = await openCase(setting, pull);
  const tests = collectTests(one);
  // They run while the model is asked; a failure is told where it is awaited.
  tests.catch(() => undefined);
  const models = model === undefined ? [] : [await askModel(story, one, model)];
  await proveTests(story, tests);
  await judgeRisk(story, one);
  story.working('sign');
  const signed = requireSuccess('sign-and-attest', await attest(one, models));
  const bundles = JSON.parse(signed.outputs.bundles ?? '[]') as string[];
  story.tell('attest', 'plain', 'signed', `${bundles.length} Statements about ${short(one.head)}, with a local key`);
  await decide(story, one);
  await mergeOrRefuse(story, one);
  closeCase(one);
  return story;
}

async function askModel(story: Story, one: Case, { gateway, provider }: Model): Promise<string> {
  story.working('ask the model');
  const { outputs } = requireSuccess('model-gateway-call', await callModel(one, gateway, provider));
  const answer = JSON.parse(outputs.answer ?? '{}') as { summary?: string };
  story.tell(
    'model',
    'plain',
    'answered',
    `${outputs.model}, receipt ${receiptOf(outputs.receipt)}: "${answer.summary}"`,
  );
  return `${UPSTREAM}/${provider.model}`;
}

/** `chain/sequence`, with the chain cut short. */
const receiptOf = (receipt = ''): string => receipt.replace(/^(.{12})[^/]*/, '$1…');

async function proveTests(story: Story, tests: Promise<StepResult>): Promise<void> {
  story.working('run the tests');
  requireSuccess('collect-evidence', await tests);
  story.tell(
    'evidence',
    'plain',
    'tests',
    "the head's tests ran in a job without secrets; their report is a Statement",
  );
}

async function judgeRisk(story: Story, one: Case): Promise<void> {
  story.working('classify');
  const result = requireSuccess('classify-risk', await classify(one));
  const tier = result.outputs.tier as Tier;
  const reasons = reasonsOf(result) as (Reason & { tier: Tier })[];
  const grave = reasons.filter((reason) => reason.tier !== 'low').sort((a, b) => compareTiers(b.tier, a.tier));
  const text = grave.length === 0 ? 'documentation and new test cases, nothing else' : `${grave.length} reasons`;
  story.tell('classify', TIER_MOODS[tier], tier, text, firstOfEachFile(grave));
}

/** The gravest reason of every file, then the others: so that a few lines show the most. */
function firstOfEachFile(reasons: readonly Reason[]): Reason[] {
  const first = reasons.filter(({ path }, index) => reasons.findIndex((other) => other.path === path) === index);
  return [...first, ...reasons.filter((reason) => !first.includes(reason))];
}

/** The reviewer approves when that is all that is missing, and then the gate is asked again. */
async function decide(story: Story, one: Case): Promise<void> {
  story.working('gate');
  let result = await gate(one);
  let failed = reasonsOf(result);
  if (failed.length > 0 && failed.every(({ id }) => id?.startsWith('approvals'))) {
    story.tell('gate', 'warning', 'waits', 'for an approval; alice looks at it and approves', failed, 1);
    await approve(one.setting.forge, one.pull.number, one.head);
    story.working('gate');
    result = await gate(one);
    failed = reasonsOf(result);
  }
  const { decision } = result.outputs;
  if (decision === undefined || decision === 'error') throw new Error(`policy-gate failed:\n${result.log.trim()}`);
  const allowed = decision === 'allow';
  const text = allowed
    ? 'every rule passes; the verdict is signed'
    : `${failed.length} rules fail; the verdict is signed`;
  story.tell('gate', allowed ? 'good' : 'bad', decision, text, failed);
}

async function mergeOrRefuse(story: Story, one: Case): Promise<void> {
  story.working('merge');
  const result = await merge(one);
  const { git } = one.setting.forge.repository(REPOSITORY);
  if (result.outputs.result === 'merged') {
    const [judged, merged] = await Promise.all(
      [one.head, result.outputs['merge-commit'] ?? ''].map((sha) => git.text(['rev-parse', `${sha}^{tree}`])),
    );
    const same = judged === merged ? 'the judged tree' : 'ANOTHER TREE';
    story.tell(
      'merge',
      'good',
      'merged',
      `head ${short(one.head)} as ${short(result.outputs['merge-commit'])}; its tree ${short(merged)} is ${same}`,
    );
    return;
  }
  const main = await git.text(['rev-parse', 'refs/heads/main']);
  story.tell('merge', 'bad', result.outputs.result ?? 'error', `main stays at ${short(main)}`, refusals(result));
}

/** What to do stands with the gate's rules already. */
function refusals(result: StepResult): Reason[] {
  const reasons = reasonsOf(result).map(({ remedy: _, ...reason }) => reason);
  return reasons.length > 0 ? reasons : result.annotations.map(({ message }) => ({ message, code: 'error' }));
}
