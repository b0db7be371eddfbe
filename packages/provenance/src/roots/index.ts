import { type RootTrust, type Thresholds, trustRoot } from '../verify/trust.ts';
import { PUBLIC_GOOD_ROOT } from './public-good.ts';

let publicGood: RootTrust | undefined;

/**
 * Trust in Sigstore's public-good instance by the root that was current when this version was published. Nothing is
 * fetched: keys that came later are not believed until an update, and a file given as `trustRoot` always can be newer.
 */
export function trustPublicGood(thresholds: Thresholds = {}): RootTrust {
  if (Object.keys(thresholds).length > 0) return make(thresholds);
  publicGood ??= make({});
  return publicGood;
}

function make(thresholds: Thresholds): RootTrust {
  return trustRoot(JSON.stringify(PUBLIC_GOOD_ROOT), { name: 'the public-good root', thresholds });
}
