import { lineRule } from './line-rule.ts';
import { CREDENTIAL_FILE, WHOLE_ENVIRONMENT } from './reach-secrets.ts';

export const sensitiveDisclosure = lineRule({
  code: 'RISK_SECRET_DISCLOSURE',
  title: 'Credentials or the whole environment are read',
  why: 'The environment and the places where credentials are kept hold what opens other systems.',
  remedy: 'Read the one variable that is needed, by its name.',
  words: [
    'environ',
    'process.env',
    'getenv',
    'ENV',
    '.ssh',
    'id_rsa',
    'id_ed25519',
    'credentials',
    '/proc/',
    'netrc',
    'docker/config',
    'kube/config',
    'gnupg',
    '169.254',
    'metadata.google',
    'printenv',
  ],
  added: new RegExp(`${WHOLE_ENVIRONMENT.source}|${CREDENTIAL_FILE.source}`),
});
