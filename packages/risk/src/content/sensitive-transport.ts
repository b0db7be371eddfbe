import { lineRule } from './line-rule.ts';

export const sensitiveTransport = lineRule({
  code: 'RISK_TRANSPORT_SECURITY',
  title: 'Verification of the other side is switched off',
  why: 'Without verification of certificates or signatures anybody on the way can answer in the other side’s name.',
  remedy: 'Keep verification on; give the program the authority’s certificate instead.',
  words: [
    'verif',
    'reject',
    'insecure',
    'cert',
    'tls',
    'ssl',
    'hostname',
    'trust',
    'CORS',
    'Access-Control',
    'origin',
    'algorithm',
    'signature',
    'expir',
  ],
  added:
    /\bverify\s*=\s*False|\bverify_ssl\s*[:=]\s*(?:False|false)|\bssl\s*=\s*False|rejectUnauthorized['"]?\s*:\s*(?:false|!1|0)|NODE_TLS_REJECT_UNAUTHORIZED|\bstrictSSL['"]?\s*[:=]\s*false|\bInsecureSkipVerify\s*:\s*true|CURLOPT_SSL_VERIFY(?:PEER|HOST)\s*(?:,|=>)\s*(?:false|0)|danger_accept_invalid_\w+\s*\(\s*true|\bcheck_hostname\s*=\s*False|\bCERT_NONE\b|_create_unverified_context|\bVERIFY_NONE\b|\bverify_none\b|ServerCertificate(?:Custom)?ValidationCallback\b|DangerousAcceptAnyServerCertificateValidator|\bTrustAll\w*|\bALLOW_ALL_HOSTNAME_VERIFIER|NoopHostnameVerifier|Access-Control-Allow-Origin['"]?\s*[,:)\]]+\s*=?\s*['"]\*|verify_signature['"]?\s*[:=]\s*(?:False|false)|algorithms?['"]?\s*[:=]\s*\[?\s*['"]none['"]|ignoreExpiration['"]?\s*:\s*true|verify_exp['"]?\s*:\s*False/i,
  removed:
    /\brejectUnauthorized['"]?\s*:\s*true|\bverify\s*=\s*True|\bCERT_REQUIRED\b|\bVERIFY_PEER\b|\bcheck_hostname\s*=\s*True/,
});
