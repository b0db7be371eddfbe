import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConfiguration } from '@sallyport/config';
import { type Job, ROOT, readAction, readWorkflow, WORKFLOWS } from './yaml.ts';

const CHECKOUT = 'actions/checkout@';
const WRITES = (job: Job) => Object.entries(job.permissions ?? {}).filter(([, level]) => level === 'write');

test('there are workflows to check', () => {
  expect(WORKFLOWS.map(([path]) => path)).toEqual(
    expect.arrayContaining([
      '.github/workflows/ci.yml',
      '.github/workflows/reusable-agent.yml',
      '.github/workflows/reusable-gate.yml',
      '.github/workflows/reusable-merge.yml',
      'examples/consumer/.github/workflows/sallyport.yml',
    ]),
  );
});

describe.each(WORKFLOWS)('%s', (path, text) => {
  const workflow = readWorkflow(text);
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, { steps = [] }]) => steps);

  test('pins whatever is not its own by a full SHA, with the version beside it', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map((match) => match[1] ?? '');
    for (const one of uses.filter((name) => !name.startsWith('$/'))) {
      expect(one).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
    expect(uses.length).toBeGreaterThan(0);
  });

  test('grants nothing to all jobs, and each what it needs', () => {
    expect(workflow.permissions).toEqual({});
    for (const [name, job] of jobs) expect([name, job.permissions]).toEqual([name, expect.any(Object)]);
  });

  test('puts no expression into a script', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('leaves no credentials in a checkout, and no job without an end', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith(CHECKOUT))) {
      expect(step.with?.['persist-credentials']).toBe(false);
    }
    for (const [, job] of jobs.filter(([, { uses }]) => uses === undefined)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  test("a job that runs a pull request's code holds nothing: no write, no identity, no secret", () => {
    for (const [name, job] of jobs) {
      const checksOutHead = (job.steps ?? []).some(
        ({ uses, with: values }) => uses?.startsWith(CHECKOUT) && /head/.test(String(values?.ref ?? '')),
      );
      const runsPull =
        'pull_request' in workflow.on && (job.steps ?? []).some(({ uses }) => uses?.startsWith(CHECKOUT));
      if (!checksOutHead && !runsPull) continue;
      expect([name, job.permissions]).toEqual([name, { contents: 'read' }]);
      expect(JSON.stringify(job)).not.toMatch(/secrets\.|github\.token/);
    }
  });

  test('a job that signs, merges or comments checks nothing out and restores no cache', () => {
    for (const [name, job] of jobs.filter(([, one]) => WRITES(one).length > 0 && one.steps !== undefined)) {
      const foreign = (job.steps ?? []).filter(({ uses }) => /checkout@|cache/.test(uses ?? ''));
      // The agent's first job reads the base branch for its prompt; it runs nothing of it. An agent beside its gateway
      // works on a copy of it, as another user and with no way to the job's identity.
      const allowed = path.endsWith('reusable-agent.yml') && name === 'ask' ? 1 : path.includes('/sidecar/') ? 2 : 0;
      expect([name, foreign.length]).toEqual([name, allowed]);
    }
  });

  test('never runs on a trigger that gives a stranger more than their own rights', () => {
    for (const trigger of ['pull_request_target', 'workflow_run', 'issue_comment', 'issues']) {
      expect(Object.keys(workflow.on)).not.toContain(trigger);
    }
  });

  test('gives its siblings inputs that they have', () => {
    for (const { uses = '', with: values = {} } of steps.filter((step) => step.uses?.startsWith('$/'))) {
      const { inputs = {}, outputs } = readAction(uses.slice(2));
      expect(outputs).toBeDefined();
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(values)));
      const required = Object.entries(inputs).filter(([, { required }]) => required === true);
      expect(Object.keys(values)).toEqual(expect.arrayContaining(required.map(([name]) => name)));
    }
  });
});

describe('ci.yml', () => {
  const { jobs } = readWorkflow(readFileSync(join(ROOT, '.github/workflows/ci.yml'), 'utf8'));

  test('its gate job needs every other job, and never skips', () => {
    const others = Object.keys(jobs).filter((name) => name !== 'ci');
    expect([...(jobs.ci?.needs ?? [])].sort()).toEqual(others.sort());
    expect(jobs.ci?.if).toBe('always()');
  });

  test('runs what .ci/run runs', () => {
    const script = readFileSync(join(ROOT, '.ci/run'), 'utf8');
    const runs = Object.values(jobs).flatMap(({ steps = [] }) => steps.map(({ run = '' }) => run));
    for (const command of ['npm run check', 'npm test', 'npm run test:interop']) {
      expect(script).toContain(command);
      expect(runs.some((run) => run.includes(command))).toBe(true);
    }
  });
});

describe('the examples', () => {
  const configurations = ['examples/consumer', 'examples/organisation'].map(
    (folder) => `${folder}/.github/sallyport.yml`,
  );

  test.each(configurations)('%s is a configuration', async (path) => {
    const configuration = await parseConfiguration(readFileSync(join(ROOT, path)), { name: path });
    expect(configuration.evidence.producers.length).toBeGreaterThan(0);
  });

  test('name one release everywhere', () => {
    const files = readdirSync(join(ROOT, 'examples'), { recursive: true, withFileTypes: true }).filter((e) =>
      e.isFile(),
    );
    const pins = files.flatMap((entry) => {
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      return [...text.matchAll(/sallyport-ci\/sallyport\/[^@\s]*@([0-9a-f]{40})/g)].map((match) => match[1]);
    });
    expect(new Set(pins).size).toBe(1);
    expect(pins.length).toBeGreaterThan(5);
  });
});
