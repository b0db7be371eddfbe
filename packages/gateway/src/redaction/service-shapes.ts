import { ISSUED_CHARACTERS, ISSUED_TOKENS } from '@sallyport/core';
import { charactersOf, type Shape, shape, token, WORD, WORD_DASH, WORD_DASH_DOT } from './shape.ts';

const BASE64 = charactersOf(/[A-Za-z0-9_+/=]/);
const ONE_PASSWORD = charactersOf(/[A-Za-z0-9+/=_-]/);
const URL_CHARACTERS = charactersOf(/[!-~]/);
const ISSUED = charactersOf(ISSUED_CHARACTERS);

/** Tokens of services that code in CI talks to, by the forms that public rules of scanners know. */
export const SERVICE_SHAPES: readonly Shape[] = [
  shape('1password-token', ['ops_eyJ'], ONE_PASSWORD, token('ops_eyJ[A-Za-z0-9+/_-]{40,}={0,3}')),
  shape(
    '1password-key',
    ['A3-'],
    WORD_DASH,
    token('A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}(?![A-Za-z0-9])'),
  ),
  shape(
    'cloudflare-token',
    ['cfat_', 'cfut_', 'cfk_'],
    WORD,
    token('cf(?:at|ut|k)_[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9])'),
  ),
  shape('databricks-token', ['dapi'], WORD_DASH, token('dapi[0-9A-Fa-f]{32}(?:-\\d)?(?![A-Za-z0-9])')),
  shape('docker-token', ['dckr_pat_'], WORD_DASH, token('dckr_pat_[A-Za-z0-9_-]{20,}')),
  shape('figma-token', ['figd_'], WORD_DASH, token('figd_[A-Za-z0-9_-]{40,}')),
  shape('grafana-token', ['glc_'], BASE64, token('glc_[A-Za-z0-9+/]{32,}={0,3}')),
  shape('grafana-token', ['glsa_'], WORD, token('glsa_[A-Za-z0-9]{32}_[0-9A-Fa-f]{8}(?![A-Za-z0-9])')),
  shape('groq-key', ['gsk_'], WORD, token('gsk_[A-Za-z0-9]{52}(?![A-Za-z0-9])')),
  shape('vault-token', ['hvs.', 'hvb.', 'hvr.'], WORD_DASH_DOT, token('hv[sbr]\\.[A-Za-z0-9_-]{24,}')),
  shape('linear-key', ['lin_api_'], WORD, token('lin_api_[A-Za-z0-9]{32,}')),
  shape('notion-token', ['ntn_'], WORD, token('ntn_[0-9]{11}[A-Za-z0-9]{35}(?![A-Za-z0-9])')),
  // A session at a gateway: packages/gateway/src/sessions/session-token.ts.
  shape('sallyport-session', ['sps_eyJ'], WORD_DASH_DOT, token('sps_eyJ[A-Za-z0-9_-]{40,}\\.[A-Za-z0-9_-]{43}')),
  shape('sendgrid-key', ['SG.'], WORD_DASH_DOT, token('SG\\.[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{30,}')),
  shape('shopify-token', ['shpss_', 'shpat_', 'shpca_', 'shppa_'], WORD, token('shp(?:ss|at|ca|pa)_[A-Za-z0-9]{20,}')),
  shape('tailscale-key', ['tskey-'], WORD_DASH, token('tskey-[a-z]{2,20}-[A-Za-z0-9]{6,}-[A-Za-z0-9]{16,}')),
  shape('vercel-token', ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'], WORD, token('vc[piark]_[A-Za-z0-9]{24,}')),
  ...ISSUED_TOKENS.map(({ rule, hints, pattern, after }) =>
    shape(rule, hints, ISSUED, after === undefined ? token(pattern) : new RegExp(after + pattern, 'g')),
  ),
  { rule: 'url-password', hints: ['://'], continues: URL_CHARACTERS, find: findPasswords },
];

/** Variables and what documentation writes in a password's place are none. */
const PASSWORD =
  /:\/\/[^\s:@/?#"'`<>]{0,100}:(?![$<{*%[]|(?:my_?)?password@|your_|replace_|x{3,}@)([^\s/?#"'`<>]{4,200})@(?=[A-Za-z0-9[])/gi;

/** RFC 3986, section 3.2.1: the password of `scheme://user:password@host`, which can hold an `@`; the rest stays. */
function findPasswords(run: string, from: number): [number, number][] {
  return Array.from(run.slice(from).matchAll(PASSWORD), (match): [number, number] => {
    const end = from + match.index + match[0].length - 1;
    return [end - (match[1] ?? '').length, end];
  });
}
