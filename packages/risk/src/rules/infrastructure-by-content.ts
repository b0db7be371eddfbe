import type { FileContents } from '@sallyport/change';
import { readingOf } from '../classes.ts';
import { fileRule } from '../rule.ts';

/** As much of a file as is looked at: what these files are stands at their beginning or comes often. */
const LOOKED_AT = 256 * 1024;

/** What each tool asks of its files, whatever they are called. All expressions of a line have to be there. */
const SHAPES: readonly (readonly [what: string, ...expressions: RegExp[]])[] = [
  ['a Kubernetes object', /^[^\S\r\n]*"?apiVersion"?\s*:\s*\S/m, /^[^\S\r\n]*"?kind"?\s*:\s*"?[A-Z]/m],
  ['a GitHub workflow', /^["']?on["']?\s*:/m, /^jobs\s*:/m],
  ['a GitHub action', /^runs\s*:/m, /^[^\S\r\n]*using\s*:/m],
  ['a GitLab pipeline', /^stages\s*:/m, /^[^\S\r\n]*script\s*:/m],
  [
    'a pipeline',
    /^(pipeline|steps|stages|workflows)\s*:/m,
    /^[^\S\r\n]*(?:-\s*)?(script|commands?|run|image|plugins)\s*:/m,
  ],
  ['a Compose file', /^services\s*:/m, /^[^\S\r\n]*(image|build)\s*:/m],
  [
    'an Ansible playbook',
    /^[^\S\r\n]*-\s+(hosts|name)\s*:/m,
    /^[^\S\r\n]+(tasks|roles|become|gather_facts|ansible\.[a-z.]+)\s*:/m,
  ],
  ['a CloudFormation template', /AWSTemplateFormatVersion|"?Type"?\s*:\s*"?'?AWS::[A-Za-z0-9]+::/],
  ['an ARM template', /schema\.management\.azure\.com\/schemas\/[^"]{0,100}deploymentTemplate/i],
  ['a serverless service', /^provider\s*:/m, /^functions\s*:/m],
  ['a systemd unit', /^\[(Unit|Install)\]$/m, /^\[(Service|Socket|Timer|Mount|Path)\]$/m],
  ['a server configuration', /^[^\S\r\n]*server\s*\{/m, /^[^\S\r\n]*(listen|proxy_pass|server_name)\s+\S/m],
];

/** Deployment and pipelines under names of their own: tools are told where to look. */
export const infrastructureByContent = fileRule({
  code: 'RISK_INFRASTRUCTURE_CONTENT',
  title: 'Infrastructure under a name of its own',
  why: 'A manifest or pipeline does the same under any name; only the command that applies it knows.',
  remedy: 'Have the people who run the service read it, and keep it in a folder whose name says what it is.',
  needs: 'contents',
  applies: ({ file, classes }) =>
    readingOf(classes) === 'code' &&
    !classes.includes('dependencies') &&
    /\.(ya?ml|json|template|conf|cfg|tpl|unit)$|(^|\/)[^./]+$/i.test(file.path),
  *inspect({ contents }) {
    const what = shapeOf(contents?.after) ?? shapeOf(contents?.before);
    if (what !== undefined && !isBinary(contents)) yield { tier: 'high', message: `${what}, by its contents` };
  },
});

function isBinary(contents: FileContents | undefined): boolean {
  return contents?.binary ?? false;
}

function shapeOf(content: Buffer | undefined): string | undefined {
  if (content === undefined || content.length === 0) return undefined;
  const text = content.toString('latin1', 0, LOOKED_AT);
  return SHAPES.find(([, ...expressions]) => expressions.every((expression) => expression.test(text)))?.[0];
}
