import { pathRule } from '../paths/path-rule.ts';

/** Other people's code, copied in. */
export const vendored = pathRule({
  code: 'RISK_VENDORED',
  title: 'Vendored code',
  why: 'It is a dependency that no lockfile checks, and nobody reviews it like own code.',
  remedy: 'Compare it with the release that it claims to be, byte by byte.',
  class: 'vendored',
  tier: 'high',
  what: 'code of other people, copied in',
  patterns: [
    '**/{vendor,vendored,third_party,third-party,thirdparty,3rdparty,3rd_party,node_modules,bower_components}/**',
    '**/{godeps,carthage,pods,jspm_packages,web_modules,.yarn-cache}/**',
  ],
});
