import { pathRule } from '../paths/path-rule.ts';
import { CONTAINERS } from './deployment-names/containers.ts';
import { KUBERNETES } from './deployment-names/kubernetes.ts';
import { PLATFORMS } from './deployment-names/platforms.ts';
import { PROVISIONING } from './deployment-names/provisioning.ts';
import { SERVERS } from './deployment-names/servers.ts';

/** Deployment and infrastructure: what is built into images, provisioned, and served. */
export const deployment = pathRule({
  code: 'RISK_DEPLOYMENT',
  title: 'Deployment and infrastructure',
  why: 'It decides what runs in production, with which rights and reachable by whom.',
  remedy: 'Have the people who run the service read it, and look at the plan or the rendered manifests.',
  class: 'deployment',
  tier: 'high',
  what: 'deployment or infrastructure configuration',
  patterns: [...CONTAINERS, ...KUBERNETES, ...PROVISIONING, ...PLATFORMS, ...SERVERS],
  except: [
    '**/*.{md,markdown,rst,adoc}',
    '**/charts/**/*.{md,js,ts,tsx,jsx,py,rb,go,java,kt,vue,svelte,css,scss}',
    '**/{nginx,helm,k8s,systemd,snap,debian,charts,argocd,infra,docker,kustomize,ansible}/**/*.{go,java,kt,rs,c,cc,cpp,h,hpp,ts,tsx,js,jsx,cs,php,swift,scala,m,py,rb}',
    '**/manifest.{yml,yaml}/**',
    '**/{dockerfile,containerfile}{-,.}*.{go,java,kt,rs,c,cc,cpp,h,ts,tsx,js,jsx,mjs,cjs,cs,php,swift,scala,py,rb}',
  ],
});
