import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { ROOT, WORKFLOWS } from './yaml.ts';

/** A workflow of this project that another one calls, wherever it says that it lives. */
async function getFileContent(reference: { path: string }) {
  const path = reference.path.replace(/^sallyport-ci\/sallyport\//, '');
  return { name: path, content: readFileSync(join(ROOT, path), 'utf8') };
}

/** What GitHub's own parser says against a workflow. */
async function problems(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  const said = context.errors.getErrors().map(({ message }) => message);
  if (value === undefined) return said;
  const template = await convertWorkflowTemplate(context, value, { getFileContent }, { fetchReusableWorkflowDepth: 1 });
  return [...said, ...(template.errors ?? []).map(({ Message }) => Message)];
}

describe("GitHub's own parser", () => {
  test.each(WORKFLOWS)('finds nothing in %s', async (path, text) => expect(await problems(path, text)).toEqual([]));

  test('would find an input that a reusable workflow lacks', async () => {
    const [path, text] = WORKFLOWS.find(([name]) => name.endsWith('consumer/.github/workflows/sallyport.yml')) ?? [
      '',
      '',
    ];
    expect(await problems(path, text.replace('reports: reports', 'report: reports'))).not.toEqual([]);
  });
});
