/** Which permission a request takes, where GitHub's answer does not say so. The first that matches. */
const PERMISSIONS: readonly (readonly [method: string, path: RegExp, permission: string])[] = [
  ['PUT', /\/pulls\/[^/]+\/merge$/, 'contents: write'],
  ['POST', /\/pulls$/, 'pull-requests: write'],
  ['GET', /\/pulls(\/|$)/, 'pull-requests: read'],
  ['GET', /\/check-runs$/, 'checks: read'],
  ['POST', /\/check-runs$/, 'checks: write'],
  ['PATCH', /\/check-runs\/[^/]+$/, 'checks: write'],
  ['POST', /\/attestations$/, 'attestations: write'],
  ['GET', /\/attestations\//, 'attestations: read'],
  ['GET', /\/teams\/[^/]+\/members$/, 'members: read'],
  ['GET', /\/(git|contents|commits|compare)\//, 'contents: read'],
];

/** Permissions that a workflow's token never has; they need a GitHub App. */
const APP_ONLY = new Set(['administration', 'members', 'organization-administration', 'workflows']);

/**
 * The line that mends a 403.
 * @param accepted `x-accepted-github-permissions`, such as `contents=write,pull_requests=write`; `;` parts alternatives
 */
export function missingPermission(accepted: string | undefined, asked: { method: string; url: string }): string {
  const path = asked.url.replace(/\?.*$/, '');
  const lines =
    accepted === undefined
      ? PERMISSIONS.filter(([method, pattern]) => method === asked.method && pattern.test(path))
          .slice(0, 1)
          .map(([, , permission]) => permission)
      : parseAccepted(accepted);
  if (lines.length === 0) return 'Check what the token may do: the "permissions:" of the job, or of the GitHub App.';
  if (lines.some((line) => APP_ONLY.has(line.split(':')[0] ?? ''))) {
    return `Give the token of a GitHub App that has ${lines.map((line) => `"${line}"`).join(' and ')}; a workflow's own token cannot have it.`;
  }
  return `Add ${lines.map((line) => `"${line}"`).join(' and ')} under "permissions:" of the job.`;
}

function parseAccepted(accepted: string): string[] {
  const first = accepted.split(';')[0] ?? '';
  return first
    .split(',')
    .map((part) => /^\s*([a-z_]+)=(read|write|admin)\s*$/.exec(part))
    .flatMap((match) => (match === null ? [] : [`${(match[1] as string).replaceAll('_', '-')}: ${match[2]}`]));
}
