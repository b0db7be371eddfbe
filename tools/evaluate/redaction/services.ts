/** Files of rules of the public corpora about what docs/gateway-redaction.md says is found by its form. */
const NAMED = new Set(
  [
    '1password anthropic aws cloudflare databricks dockerhub figma github gitlab gcp google grafana groq hashicorp',
    'hashicorp_vault huggingface jwt linear notion npm openai pem privatekey privkey sendgrid shopify slack stripe',
    'tailscale vercel postgres mongodb mongo uri age artifactory jfrog atlassian azure azurestorage bitbucket buildkite',
    'circleci clojars contentful dependency_track digitalocean discord doppler dynatrace easypost firecrawl flyio',
    'heroku infracost jina mapbox netlify newrelic nuget openshift perplexity planetscale postman prefect pulumi pypi',
    'readme replicate rubygems sendinblue sentry sentrytoken shippo sonar sonarcloud sonarqube sourcegraph square',
    'squareup supabasetoken tavily teams microsoft_teams microsoftteamswebhook telegram telegrambottoken terraformcloud',
    'typeform xai',
  ]
    .join(' ')
    .split(' '),
);

/** Does the documentation say that the gateway knows the forms of this family? secretlint's families are called otherwise. */
export function isNamed(family: string): boolean {
  return NAMED.has(family);
}
