/** The whole environment at once: nobody needs that but to pass it on. */
export const WHOLE_ENVIRONMENT =
  /JSON\.stringify\s*\(\s*process\.env\b|\bin\s+process\.env\b|Object\.(?:entries|keys|values|fromEntries)\s*\(\s*process\.env\b|(?:dict|str|repr|dumps|urlencode|list|sorted)\s*\(\s*os\.environ\s*\)|os\.environ\.(?:items|values|copy)\s*\(|\bos\.Environ\s*\(\)|\benv::vars(?:_os)?\s*\(|\bENV\.(?:to_h|to_a|each|map|inspect)\b|System\.getenv\s*\(\s*\)|\bgetenv\s*\(\s*\)|\bprintenv\b|\.\.\.process\.env\b.*(?:fetch|http|send|post)|GetEnvironmentVariables\s*\(/;

/** Where programs keep credentials, and where clouds hand them out. */
export const CREDENTIAL_FILE =
  /\.ssh\/|\bid_(?:rsa|ed25519|ecdsa)\b|\.aws\/credentials|\/proc\/(?:self|\d+|\$\w+)\/(?:environ|mem|maps|cmdline)|\.netrc\b|\.docker\/config\.json|\.kube\/config|\.git-credentials|\.config\/gh\/|\.gnupg\/|\.npmrc\b.*(?:read|open|cat)|169\.254\.169\.254|metadata\.google\.internal/;
