import type { GitHubClient } from './client.ts';

/** GitHub takes no more annotations than these in one request. */
const ANNOTATIONS_PER_REQUEST = 50;
const MAX_ANNOTATIONS = 500;
/** GitHub's limit for `summary` and for `text`, in characters. */
export const MAX_CHECK_TEXT = 65_535;

export interface CheckAnnotation {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

export interface CheckRun {
  readonly name: string;
  /** The commit that was judged. */
  readonly sha: string;
  /** Always explicit: a skipped check counts as a success. */
  readonly conclusion: 'success' | 'failure' | 'action_required';
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** Markdown. */
  readonly text?: string;
  readonly annotations: readonly CheckAnnotation[];
  /** Names the decision, so that a second run can be told from the first. */
  readonly externalId?: string;
}

/**
 * Publishes a completed check run. Annotations beyond the first fifty are added in further requests.
 * @returns the run's id
 */
export async function publishCheckRun({ octokit, owner, repo }: GitHubClient, run: CheckRun): Promise<number> {
  const annotations = run.annotations.slice(0, MAX_ANNOTATIONS).map(toAnnotation);
  const output = {
    title: cut(run.title, 255),
    summary: cut(run.summary, MAX_CHECK_TEXT),
    ...(run.text === undefined ? {} : { text: cut(run.text, MAX_CHECK_TEXT) }),
  };
  const { data } = await octokit.rest.checks.create({
    owner,
    repo,
    name: run.name,
    head_sha: run.sha,
    status: 'completed',
    conclusion: run.conclusion,
    ...(run.externalId === undefined ? {} : { external_id: run.externalId }),
    output: { ...output, annotations: annotations.slice(0, ANNOTATIONS_PER_REQUEST) },
  });
  for (let from = ANNOTATIONS_PER_REQUEST; from < annotations.length; from += ANNOTATIONS_PER_REQUEST) {
    const more = annotations.slice(from, from + ANNOTATIONS_PER_REQUEST);
    await octokit.rest.checks.update({ owner, repo, check_run_id: data.id, output: { ...output, annotations: more } });
  }
  return data.id;
}

function toAnnotation({ path, line, level, title, message }: CheckAnnotation) {
  return {
    path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title: cut(title, 255),
    message: cut(message, 16_000),
  };
}

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const marker = '\n… cut';
  return text.slice(0, limit - marker.length).replace(/[\ud800-\udbff]$/, '') + marker;
}
