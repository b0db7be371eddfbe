import { Sieve } from './sieve.ts';

const SECRETS_OF_CI =
  /\b(?:GITHUB_TOKEN|GH_TOKEN|NPM_TOKEN|NODE_AUTH_TOKEN|AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN|ACTIONS_(?:ID_TOKEN_REQUEST_(?:TOKEN|URL)|RUNTIME_TOKEN)|OPENAI_API_KEY|ANTHROPIC_API_KEY|PYPI_TOKEN|CARGO_REGISTRY_TOKEN)\b/i;
/** The braces are looked at from behind, once it is clear that they are taken from the process. */
const TAKEN_FROM_PROCESS =
  /\}\s*=\s*process\.env(?<=\{[^}]*(?:TOKEN|SECRET|_KEY|PASSW|CREDENTIAL)[^}]*\}\s*=\s*process\.env)|\}\s*=\s*(?:globalThis\.)?process\b(?<=\{[^}]*\benv\b[^}]*\}\s*=\s*(?:globalThis\.)?process)|\bprocess\s*\[\s*['"`]/i;
const READ_BY_NAME =
  /(?:process\.env|os\.environ|os\.getenv|os\.Getenv|os\.LookupEnv|ENV|env::vars?(?:_os)?|System\.getenv|getenv|\$_ENV|\$_SERVER|Environment\.GetEnvironmentVariable|Deno\.env\.get|import\.meta\.env|System\.get_env|Bun\.env|Platform\.environment)(?:\.get|\.fetch)?\s*[.([]{0,2}\s*['"`]?\w*(?:SECRET|TOKEN|PASSW|PASSPHRASE|API_?KEY|PRIVATE|CREDENTIAL|ACCESS_?KEY|AUTH|AWS_|GITHUB_|GH_|NPM_|ACTIONS_|AZURE_|GCP_|GOOGLE_|CI_JOB|SSH_|DEPLOY|SIGNING|_KEY\b)/i;

/** The whole environment at once: nobody needs that but to pass it on. */
export const WHOLE_ENVIRONMENT =
  /JSON\.stringify\s*\(\s*process\.env\b|\bin\s+process\.env\b|Object\.(?:entries|keys|values|fromEntries)\s*\(\s*process\.env\b|(?:dict|str|repr|dumps|urlencode|list|sorted)\s*\(\s*os\.environ\s*\)|os\.environ\.(?:items|values|copy)\s*\(|\bos\.Environ\s*\(\)|\benv::vars(?:_os)?\s*\(|\bENV\.(?:to_h|to_a|each|map|inspect)\b|System\.getenv\s*\(\s*\)|\bgetenv\s*\(\s*\)|\bprintenv\b|\.\.\.process\.env\b.*(?:fetch|http|send|post)|GetEnvironmentVariables\s*\(/;

/** Where programs keep credentials, and where clouds hand them out. */
export const CREDENTIAL_FILE =
  /\.ssh\/|\bid_(?:rsa|ed25519|ecdsa)\b|\.aws\/credentials|\/proc\/(?:self|\d+|\$\w+)\/(?:environ|mem|maps|cmdline)|\/etc\/(?:passwd|shadow|sudoers)\b|include_(?:str|bytes)!\s*\(\s*"\/|\.netrc\b|\.docker\/config\.json|\.kube\/config|\.git-credentials|\.config\/gh\/|\.gnupg\/|\.npmrc\b.*(?:read|open|cat)|169\.254\.169\.254|metadata\.google\.internal/;

/** Reads a secret of the environment by its name, or with all the others. */
export const ENVIRONMENT = new Sieve(
  ['token secret api_key', SECRETS_OF_CI],
  ['process', TAKEN_FROM_PROCESS],
  ['env $_server', READ_BY_NAME],
  ['env ENV Environ', WHOLE_ENVIRONMENT],
);

export const CREDENTIALS = new Sieve([
  '.ssh id_rsa id_ed25519 id_ecdsa .aws /proc/ /etc/ include_str include_bytes .netrc .docker .kube .git-credentials .config/gh .gnupg .npmrc 169.254 metadata.google',
  CREDENTIAL_FILE,
]);
