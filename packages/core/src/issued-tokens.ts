/** Tokens that their issuer's prefix tells from all other text. */
export interface IssuedToken {
  readonly rule: string;
  /** At least three characters each; one of them begins every such token, and all of it is made of {@link ISSUED_CHARACTERS}. */
  readonly hints: readonly string[];
  /** A regular expression's source, from the hint on. */
  readonly pattern: string;
  /** What stands before it, as a look-behind of at most six characters; otherwise a border of a word. */
  readonly after?: string;
}

/** Every character of every issued token. */
export const ISSUED_CHARACTERS: RegExp = /[A-Za-z0-9_.~=+/:-]/;

/** What the tokens that GitLab issues begin with: "Token prefixes" in its documentation. */
export const GITLAB_PREFIXES: readonly string[] = [
  ...['glpat-', 'glptt-', 'gldt-', 'glrt-', 'glrtr-', 'glcbt-'],
  ...['glft-', 'glimt-', 'glagent-', 'gloas-', 'glsoat-', 'glffct-'],
];

const BASE64_TAIL = '={0,2}';

/**
 * Prefixed tokens that redaction and the rule of added secrets both know, one line each. A form belongs here when prefix
 * and length are enough: ordinary code and prose never have it.
 */
export const ISSUED_TOKENS: readonly IssuedToken[] = [
  { rule: 'age-key', hints: ['AGE-SECRET-KEY-1'], pattern: 'AGE-SECRET-KEY-1[A-Z0-9]{58}(?![A-Za-z0-9])' },
  { rule: 'artifactory-token', hints: ['AKCp'], pattern: 'AKCp[A-Za-z0-9]{60,80}(?![A-Za-z0-9])' },
  { rule: 'artifactory-token', hints: ['cmVmdGtuOj'], pattern: 'cmVmdGtuOj[A-Za-z0-9]{50,60}(?![A-Za-z0-9])' },
  { rule: 'atlassian-token', hints: ['ATATT3', 'ATCTT3'], pattern: 'AT[AC]TT3[A-Za-z0-9_=-]{60,}' },
  { rule: 'aws-bedrock-key', hints: ['ABSKQmVk'], pattern: `ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{60,}${BASE64_TAIL}` },
  {
    rule: 'aws-bedrock-key',
    hints: ['bedrock-api-key-YmVk'],
    pattern: `bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{0,4096}${BASE64_TAIL}`,
  },
  {
    rule: 'azure-key',
    hints: ['AccountKey='],
    pattern: 'AccountKey=[A-Za-z0-9+/]{60,86}={1,2}',
  },
  { rule: 'azure-key', hints: ['SharedAccessKey='], pattern: 'SharedAccessKey=[A-Za-z0-9+/]{43}=' },
  {
    rule: 'azure-client-secret',
    hints: ['7Q~', '8Q~'],
    after: '(?<=[A-Za-z0-9_~.-]{3})',
    pattern: '[78]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])',
  },
  { rule: 'bitbucket-token', hints: ['ATBB'], pattern: 'ATBB[A-Za-z0-9]{32}(?![A-Za-z0-9])' },
  { rule: 'buildkite-token', hints: ['bkua_'], pattern: 'bkua_[a-z0-9]{40}(?![A-Za-z0-9])' },
  { rule: 'circleci-token', hints: ['CCIPAT_', 'CCIPRJ_'], pattern: 'CCIP(?:AT|RJ)_[A-Za-z0-9]{20,24}_[a-f0-9]{40}' },
  { rule: 'clojars-token', hints: ['CLOJARS_'], pattern: 'CLOJARS_[a-z0-9]{60}(?![A-Za-z0-9])' },
  { rule: 'cloudflare-origin-key', hints: ['v1.0-'], pattern: 'v1\\.0-[a-f0-9]{24}-[a-f0-9]{146}(?![A-Za-z0-9])' },
  { rule: 'contentful-token', hints: ['CFPAT-'], pattern: 'CFPAT-[A-Za-z0-9_-]{43}(?![A-Za-z0-9])' },
  {
    rule: 'digitalocean-token',
    hints: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
    pattern: 'do[opr]_v1_[a-f0-9]{64}(?![A-Za-z0-9])',
  },
  {
    rule: 'discord-webhook',
    hints: ['/api/webhooks/'],
    after: '(?<=\\.com)',
    pattern: '/api/webhooks/\\d{16,20}/[A-Za-z0-9_-]{60,80}',
  },
  {
    rule: 'doppler-token',
    hints: ['dp.pt.', 'dp.ct.', 'dp.sa.', 'dp.st.', 'dp.scim.', 'dp.audit.'],
    pattern: 'dp\\.(?:pt|ct|sa|st|scim|audit)\\.(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}(?![A-Za-z0-9])',
  },
  { rule: 'dependency-track-key', hints: ['odt_'], pattern: 'odt_[A-Za-z0-9]{32,40}(?![A-Za-z0-9])' },
  { rule: 'dynatrace-token', hints: ['dt0c01.', 'dt0s01.'], pattern: 'dt0[cs]01\\.[A-Za-z0-9]{24}\\.[A-Za-z0-9]{64}' },
  { rule: 'easypost-key', hints: ['EZAK', 'EZTK'], pattern: 'EZ[AT]K[A-Za-z0-9]{54}(?![A-Za-z0-9])' },
  { rule: 'firecrawl-key', hints: ['fc-'], pattern: 'fc-[a-f0-9]{32}(?![A-Za-z0-9-])' },
  { rule: 'fly-token', hints: ['fo1_'], pattern: 'fo1_[A-Za-z0-9_-]{43}(?![A-Za-z0-9])' },
  { rule: 'fly-token', hints: ['fm1r_', 'fm1a_', 'fm2_'], pattern: 'fm(?:1[ar]|2)_[A-Za-z0-9+/]{100,}={0,3}' },
  { rule: 'gitlab-runner-token', hints: ['GR1348941'], pattern: 'GR1348941[A-Za-z0-9_-]{20}(?![A-Za-z0-9])' },
  { rule: 'google-oauth', hints: ['GOCSPX-'], pattern: 'GOCSPX-[A-Za-z0-9_-]{28}(?![A-Za-z0-9])' },
  { rule: 'google-oauth', hints: ['ya29.'], pattern: 'ya29\\.[A-Za-z0-9_-]{40,}' },
  { rule: 'grafana-token', hints: ['eyJrIjoi'], pattern: 'eyJrIjoi[A-Za-z0-9+/]{60,}={0,3}' },
  { rule: 'heroku-key', hints: ['HRKU-AA'], pattern: 'HRKU-AA[A-Za-z0-9_-]{58}(?![A-Za-z0-9])' },
  { rule: 'huggingface-token', hints: ['api_org_'], pattern: 'api_org_[A-Za-z]{34}(?![A-Za-z0-9])' },
  { rule: 'infracost-key', hints: ['ico-'], pattern: 'ico-(?![a-f0-9]{32})[A-Za-z0-9]{32}(?![A-Za-z0-9-])' },
  { rule: 'jina-key', hints: ['jina_'], pattern: 'jina_[a-f0-9]{32}[A-Za-z0-9_-]{28}' },
  { rule: 'mapbox-token', hints: ['sk.eyJ', 'tk.eyJ'], pattern: '[st]k\\.eyJ[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]{20,}' },
  { rule: 'mongodb-atlas-key', hints: ['mdb_sa_sk_'], pattern: 'mdb_sa_sk_[A-Za-z0-9_-]{40}(?![A-Za-z0-9])' },
  { rule: 'netlify-token', hints: ['nfp_'], pattern: 'nfp_[A-Za-z0-9]{36}(?![A-Za-z0-9])' },
  { rule: 'newrelic-key', hints: ['NRAK-'], pattern: 'NRAK-[A-Za-z0-9]{27}(?![A-Za-z0-9])' },
  { rule: 'newrelic-key', hints: ['NRII-', 'NRIQ-'], pattern: 'NRI[IQ]-[A-Za-z0-9_-]{32}(?![A-Za-z0-9])' },
  { rule: 'newrelic-key', hints: ['NRAA-', 'NRRA-'], pattern: 'NR(?:AA-[a-f0-9]{27}|RA-[a-f0-9]{42})(?![A-Za-z0-9])' },
  { rule: 'nuget-key', hints: ['oy2'], pattern: 'oy2[a-z0-9]{43}(?![A-Za-z0-9])' },
  { rule: 'openshift-token', hints: ['sha256~'], pattern: 'sha256~[A-Za-z0-9_-]{43}(?![A-Za-z0-9])' },
  { rule: 'perplexity-key', hints: ['pplx-'], pattern: 'pplx-[A-Za-z0-9]{48}(?![A-Za-z0-9])' },
  {
    rule: 'planetscale-token',
    hints: ['pscale_tkn_', 'pscale_pw_', 'pscale_oauth_'],
    pattern: 'pscale_(?:tkn|pw|oauth)_[A-Za-z0-9=._-]{32,64}',
  },
  { rule: 'postman-key', hints: ['PMAK-'], pattern: 'PMAK-[a-f0-9]{24}-[a-f0-9]{34}(?![A-Za-z0-9])' },
  { rule: 'prefect-key', hints: ['pnu_'], pattern: 'pnu_[A-Za-z0-9]{36}(?![A-Za-z0-9])' },
  {
    rule: 'private-key-base64',
    hints: ['LS0tLS1CRUdJTi'],
    pattern: `LS0tLS1CRUdJTi[A-Za-z0-9+/]{0,30}(?:UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW)[A-Za-z0-9+/]{40,}${BASE64_TAIL}`,
  },
  { rule: 'pulumi-token', hints: ['pul-'], pattern: 'pul-[a-f0-9]{40}(?![A-Za-z0-9-])' },
  { rule: 'pypi-token', hints: ['pypi-AgE'], pattern: 'pypi-AgE[A-Za-z0-9_-]{50,}' },
  { rule: 'readme-key', hints: ['rdme_'], pattern: 'rdme_[a-z0-9]{70}(?![A-Za-z0-9])' },
  { rule: 'replicate-token', hints: ['r8_'], pattern: 'r8_[A-Za-z0-9]{37}(?![A-Za-z0-9_])' },
  { rule: 'rubygems-token', hints: ['rubygems_'], pattern: 'rubygems_[a-f0-9]{48}(?![A-Za-z0-9])' },
  { rule: 'sendinblue-key', hints: ['xkeysib-'], pattern: 'xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}(?![A-Za-z0-9])' },
  { rule: 'sentry-token', hints: ['sntrys_eyJ'], pattern: 'sntrys_eyJ[A-Za-z0-9+/=_]{60,}' },
  { rule: 'sentry-token', hints: ['sntryu_'], pattern: 'sntryu_[a-f0-9]{64}(?![A-Za-z0-9])' },
  { rule: 'shippo-token', hints: ['shippo_live_', 'shippo_test_'], pattern: 'shippo_(?:live|test)_[a-f0-9]{40}' },
  { rule: 'sonar-token', hints: ['sqa_', 'sqp_', 'squ_'], pattern: 'sq[apu]_[a-f0-9]{40}(?![A-Za-z0-9_])' },
  { rule: 'sourcegraph-token', hints: ['sgp_'], pattern: 'sgp_(?:(?:[A-Fa-f0-9]{16}|local)_)?[A-Fa-f0-9]{40}' },
  { rule: 'square-token', hints: ['sq0atp-', 'sq0csp-'], pattern: 'sq0(?:at|cs)p-[A-Za-z0-9_-]{22,60}' },
  { rule: 'stripe-key', hints: ['sk_prod_', 'rk_prod_'], pattern: '[rs]k_prod_[A-Za-z0-9]{16,}' },
  { rule: 'supabase-token', hints: ['sbp_'], pattern: 'sbp_[a-f0-9]{40}(?![A-Za-z0-9])' },
  { rule: 'tavily-key', hints: ['tvly-'], pattern: 'tvly-(?:dev-|prod-)?[A-Za-z0-9]{32}(?![A-Za-z0-9])' },
  {
    rule: 'teams-webhook',
    hints: ['/IncomingWebhook/'],
    after: '(?<=[0-9a-f])',
    pattern: '/IncomingWebhook/[a-f0-9]{32}/[a-f0-9-]{36}',
  },
  { rule: 'telegram-token', hints: [':AA'], after: '(?<=\\d{6})', pattern: ':AA[A-Za-z0-9_-]{32,33}(?![A-Za-z0-9_-])' },
  {
    rule: 'terraform-token',
    hints: ['.atlasv1.'],
    after: '(?<=[A-Za-z0-9]{6})',
    pattern: '\\.atlasv1\\.[A-Za-z0-9_=-]{60,}',
  },
  { rule: 'typeform-token', hints: ['tfp_'], pattern: 'tfp_[A-Za-z0-9_.=-]{40,70}' },
  { rule: 'xai-key', hints: ['xai-'], pattern: 'xai-[A-Za-z0-9]{80}(?![A-Za-z0-9])' },
];
