/** GitHub's claims as Fulcio's production configuration puts them into certificates (config/identity). YAML, as it is read. */
const CLAIMS: Readonly<Record<string, string>> = {
  'github-workflow-trigger': 'event_name',
  'github-workflow-sha': 'sha',
  'github-workflow-name': 'workflow',
  'github-workflow-repository': 'repository',
  'github-workflow-ref': 'ref',
  'build-signer-uri': '{{ .url }}/{{ .job_workflow_ref }}',
  'build-signer-digest': 'job_workflow_sha',
  'runner-environment': 'runner_environment',
  'source-repository-uri': '{{ .url }}/{{ .repository }}',
  'source-repository-digest': 'sha',
  'source-repository-ref': 'ref',
  'source-repository-identifier': 'repository_id',
  'source-repository-owner-uri': '{{ .url }}/{{ .repository_owner }}',
  'source-repository-owner-identifier': 'repository_owner_id',
  'build-config-uri': '{{ .url }}/{{ .workflow_ref }}',
  'build-config-digest': 'workflow_sha',
  'build-trigger': 'event_name',
  'run-invocation-uri': '{{ .url }}/{{ .repository }}/actions/runs/{{ .run_id }}/attempts/{{ .run_attempt }}',
  'source-repository-visibility-at-signing': 'repository_visibility',
};

/** The configuration of a Fulcio that believes one issuer, as it believes GitHub's. */
export function fulcioConfig(issuer: string): string {
  const templates = Object.entries(CLAIMS).map(([name, claim]) => `      ${name}: "${claim}"`);
  return [
    'oidc-issuers:',
    `  ${issuer}:`,
    `    issuer-url: ${issuer}`,
    '    client-id: sigstore',
    '    type: ci-provider',
    '    ci-provider: github-workflow',
    'ci-issuer-metadata:',
    '  github-workflow:',
    '    default-template-values:',
    '      url: "https://github.com"',
    '    extension-templates:',
    ...templates,
    '    subject-alternative-name-template: "{{ .url }}/{{ .job_workflow_ref }}"',
    '',
  ].join('\n');
}
