/** One job as act's log tells it. */
export interface ActJob {
  result: string | undefined;
  /** Outcomes by step id; `Pre:` and `Post:` before those of other stages. */
  readonly steps: Record<string, string>;
  readonly outputs: Record<string, Record<string, string>>;
  readonly annotations: { readonly level: string; readonly message: string }[];
  summary: string;
  log: string;
}

export interface ActRun {
  readonly exitCode: number | null;
  /** By name, as act shows it: `caller/called workflow/job` for the jobs of a reusable workflow. */
  readonly jobs: Readonly<Record<string, ActJob>>;
  /** Jobs that act left out because it knows no runner with their label; it calls that a success. */
  readonly skipped: readonly string[];
  /** Everything that act showed, masks applied. */
  readonly shown: string;
  readonly errors: string;
}

/** A line of `act --json`. */
interface Line {
  readonly job?: string;
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly msg?: string;
  readonly stage?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly raw_output?: boolean;
}

/** What happened, out of act's JSON lines. */
export function readActLog(exitCode: number | null, output: string, errors: string): ActRun {
  const lines = output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);
  const jobs: Record<string, ActJob> = {};
  for (const line of lines) {
    if (line.job === undefined || line.jobID === undefined) continue;
    jobs[line.job] ??= { result: undefined, steps: {}, outputs: {}, annotations: [], summary: '', log: '' };
    take(jobs[line.job] as ActJob, line);
  }
  return {
    exitCode,
    jobs,
    skipped: lines.filter(({ msg }) => /Skipping unsupported platform/.test(msg ?? '')).map(({ job }) => job ?? ''),
    shown: lines.map(({ msg }) => msg ?? '').join('\n'),
    errors,
  };
}

function take(job: ActJob, line: Line): void {
  const step = (line.stepID ?? []).join('/');
  if (line.jobResult !== undefined) job.result = line.jobResult;
  if (line.stepResult !== undefined && line.stage !== undefined) {
    job.steps[line.stage === 'Main' ? step : `${line.stage}:${step}`] = line.stepResult;
  }
  if (line.raw_output === true) job.log += line.msg ?? '';
  switch (line.command) {
    case 'set-output':
      job.outputs[step] = { ...job.outputs[step], [line.name ?? '']: line.arg ?? '' };
      break;
    case 'summary':
      job.summary += line.content ?? '';
      break;
    case 'error':
    case 'warning':
    case 'notice':
      job.annotations.push({ level: line.command, message: line.arg ?? '' });
      break;
    default:
  }
}
