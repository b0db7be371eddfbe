import { GITLAB_PREFIXES, ISSUED_TOKENS } from '@sallyport/core';
import { anyOf, anyWord } from './any-of.ts';

/** What a secret is called, and how it looks. Each shape is narrow: a name of a variable is not a secret. */
export interface SecretShape {
  readonly name: string;
  readonly pattern: RegExp;
}

/** A placeholder in a token's place: one character again and again. */
const NO_PLACEHOLDER = '(?![\\w.~=+/:-]{0,200}?(\\w)\\1{7})';

/** Tokens that are recognised at once. Issuers chose their prefixes for this (GitHub, "Authentication token formats"). */
export const SECRET_SHAPES: readonly SecretShape[] = [
  { name: 'a GitHub token', pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_\w{22,255})(?!\w)/ },
  {
    name: 'an AWS access key',
    pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA|AROA|ABIA|ACCA)(?![A-Z0-9]*EXAMPLE)[A-Z0-9]{16}(?![A-Za-z0-9])/,
  },
  { name: 'a Slack token', pattern: /(?<![A-Za-z0-9])xox[abeoprs]-(?=[\w-]{0,200}\d)[\w-]{20,}/ },
  {
    name: 'a Slack webhook',
    pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/T\w{7,}\/[A\d]?\w{8,}\/[\w/]{16,}/,
  },
  {
    name: 'a package registry’s token',
    pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?!\w)/,
  },
  {
    name: 'a GitLab token',
    pattern: new RegExp(`(?<![A-Za-z0-9])(?:${GITLAB_PREFIXES.join('|')})(?=[\\w-]{0,200}\\d)[\\w-]{20,}`),
  },
  { name: 'a Stripe key', pattern: /(?<![A-Za-z0-9])[rs]k_live_[A-Za-z0-9]{16,}/ },
  {
    name: 'a model provider’s key',
    pattern:
      /(?<![A-Za-z0-9])(?:sk-(?:ant|proj|svcacct|admin|or)-(?=[\w-]{0,200}\d)[\w-]{32,}|sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|gsk_[A-Za-z0-9]{52}|hf_[A-Za-z]{34})/,
  },
  { name: 'a Google API key', pattern: /(?<![A-Za-z0-9])AIza[0-9A-Za-z_-]{35}(?![0-9A-Za-z_-])/ },
  { name: 'a SendGrid key', pattern: /(?<![A-Za-z0-9])SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/ },
  ...ISSUED_TOKENS.map(({ rule, pattern, after = '(?<![A-Za-z0-9])' }) => ({
    name: `a token in its issuer’s form (${rule})`,
    pattern: new RegExp(after + NO_PLACEHOLDER + pattern),
  })),
];

/** A private key in PEM; its lines follow. */
export const PRIVATE_KEY = /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/;

const ISSUED_HINTS = [...GITLAB_PREFIXES, ...ISSUED_TOKENS.flatMap(({ hints }) => hints)];

/** Prefixes of the shapes above, and of what secretlint's preset knows. */
const OTHER_HINTS =
  /gh[pousr]_|github_pat_|AKIA|ASIA|AROA|ABIA|ACCA|A3T|AGPA|AIDA|AIPA|ANPA|ANVA|xox|xapp-|hooks\.slack|npm_|pypi-|gl(?:c_|sa_)|[rs]k_(?:live|test)_|sk-|gsk_|hf_|AIza|SG\.|PRIVATE KEY|_authToken|:\/\/[^\s/@]+:[^\s/@]+@|lin_api_|ntn_|shp(?:pa|ca|at|ss)_|ops_ey|hv[sbr]\.|vc[piark]_|dapi|dckr_pat_|figd_|cf(?:k|ut|at)_|tskey-|(?:aws|AWS|Aws)_?(?:[Ss]ecret|SECRET|[Aa]ccount|ACCOUNT)|x-oauth-basic/;

/** Whether a text is worth a scanner's time. */
export const SECRET_HINT = anyOf(OTHER_HINTS, anyWord(ISSUED_HINTS));

/** A text that {@link SECRET_HINT} matches has one of these, in whatever case. */
export const SECRET_WORDS: readonly string[] = [
  ...ISSUED_HINTS,
  ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
  ...['glc_', 'glsa_', 'ABIA', 'ACCA'],
  ...['AKIA', 'ASIA', 'AROA', 'A3T', 'AGPA', 'AIDA', 'AIPA', 'ANPA', 'ANVA', 'awssecret', 'aws_secret', 'awsaccount'],
  ...['aws_account', 'xox', 'xapp-', 'hooks.slack', 'npm_', 'pypi-', '_authToken', 'sk_live_', 'rk_live_'],
  ...['sk_test_', 'rk_test_', 'sk-', 'gsk_', 'hf_', 'AIza', 'SG.', 'PRIVATE KEY', '://', 'lin_api_'],
  ...['ntn_', 'shppa_', 'shpca_', 'shpat_', 'shpss_', 'ops_ey', 'hvs.', 'hvb.', 'hvr.', 'vcp_', 'vci_', 'vca_', 'vcr_'],
  ...['vck_', 'dapi', 'dckr_pat_', 'figd_', 'cfk_', 'cfut_', 'cfat_', 'tskey-', 'x-oauth-basic'],
];
