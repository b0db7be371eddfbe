import { GITLAB_PREFIXES } from '@sallyport/core';
import { SERVICE_SHAPES } from './service-shapes.ts';
import { BEGINS, charactersOf, type Shape, shape, token, WORD, WORD_DASH, WORD_DASH_DOT } from './shape.ts';

const URL_PATH = charactersOf(/[A-Za-z0-9_./:-]/);
const ASSIGNMENT = charactersOf(/[A-Za-z0-9+/=>_:"'\\ -]/);
const ARMOUR = charactersOf(/[A-Za-z0-9+/=\s\\:,.()@<>_-]/);

/** Providers' tokens, keys and private keys, each by the form that its issuer documents. */
export const TOKEN_SHAPES: readonly Shape[] = [
  shape('github-token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], WORD, token('gh[pousr]_[A-Za-z0-9]{30,}')),
  shape('github-token', ['github_pat_'], WORD, token('github_pat_[A-Za-z0-9_]{22,}')),
  shape(
    'aws-access-key',
    ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
    WORD,
    token('A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}(?![A-Za-z0-9])'),
  ),
  {
    rule: 'aws-secret-key',
    hints: ['secret_access_key', 'SECRET_ACCESS_KEY', 'SecretAccessKey', 'secretAccessKey', 'awsSecretKey'],
    continues: ASSIGNMENT,
    find: findAwsSecretKeys,
  },
  shape('slack-token', ['xox', 'xapp-'], WORD_DASH_DOT, token('(?:xox[a-z](?:\\.xox[a-z])?-|xapp-)[A-Za-z0-9-]{10,}')),
  shape(
    'slack-webhook',
    ['hooks.slack.com/'],
    URL_PATH,
    /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9_/-]{20,}/g,
  ),
  shape('anthropic-key', ['sk-ant-'], WORD_DASH, token('sk-ant-[A-Za-z0-9_-]{16,}')),
  shape(
    'openai-key',
    ['sk-'],
    WORD_DASH,
    token('sk-(?!ant-)(?:(?:proj|svcacct|admin|None|or-v1)-[A-Za-z0-9_-]{16,}|[A-Za-z0-9]{20,})'),
  ),
  shape('google-key', ['AIza'], WORD_DASH, token('AIza[A-Za-z0-9_-]{35}')),
  shape('npm-token', ['npm_'], WORD, token('npm_[A-Za-z0-9]{36}')),
  shape(
    'gitlab-token',
    GITLAB_PREFIXES,
    WORD_DASH_DOT,
    token(`(?:${GITLAB_PREFIXES.join('|')})[A-Za-z0-9_-]{20,}(?:\\.[A-Za-z0-9.]{2,20})?`),
  ),
  shape(
    'stripe-key',
    ['sk_live_', 'rk_live_', 'sk_test_', 'rk_test_'],
    WORD,
    token('[sr]k_(?:live|test)_[A-Za-z0-9]{16,}'),
  ),
  shape('huggingface-token', ['hf_'], WORD, token('hf_[A-Za-z0-9]{30,}')),
  ...SERVICE_SHAPES,
  { rule: 'jwt', hints: ['eyJ'], continues: WORD_DASH_DOT, find: findJwts },
  { rule: 'private-key', hints: ['-----BEGIN '], continues: ARMOUR, find: findPrivateKeys },
];

const JWT_HEADER = new RegExp(`${BEGINS}eyJ[A-Za-z0-9_-]{5,}$`);

/** Three base64url parts between dots, the first two being JSON objects (RFC 7519, section 3.1: `{"` is `eyJ`). */
function findJwts(run: string, from: number): [number, number][] {
  const found: [number, number][] = [];
  const parts = run.split('.');
  let at = 0;
  for (let index = 0; index + 2 < parts.length; index++) {
    const [header = '', payload = '', signature = ''] = parts.slice(index, index + 3);
    const start = at + header.search(JWT_HEADER);
    if (start >= Math.max(at, from) && payload.startsWith('eyJ') && payload.length >= 8) {
      found.push([start, at + header.length + payload.length + signature.length + 2]);
    }
    at += header.length + 1;
  }
  return found;
}

const AWS_SECRET =
  /(?:secret_?access_?|awsSecret)key[\\"' ]{0,8}(?:[:=]>?)?[\\"' ]{0,8}([A-Za-z0-9+/]{40})(?![A-Za-z0-9+/])/gi;

/** Forty characters that only their name tells from others. */
function findAwsSecretKeys(run: string, from: number): [number, number][] {
  return Array.from(run.slice(from).matchAll(AWS_SECRET), (match): [number, number] => {
    const end = from + match.index + match[0].length;
    return [end - 40, end];
  });
}

const KEY_BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;

/** From the first line to the last (RFC 7468); without a last line, as far as the armour's characters go. */
function findPrivateKeys(run: string, from: number): [number, number][] {
  const found: [number, number][] = [];
  KEY_BEGIN.lastIndex = from;
  for (let begin = KEY_BEGIN.exec(run); begin !== null; begin = KEY_BEGIN.exec(run)) {
    KEY_END.lastIndex = KEY_BEGIN.lastIndex;
    const end = KEY_END.exec(run);
    const stop = end === null ? run.length : KEY_END.lastIndex;
    found.push([begin.index, stop]);
    KEY_BEGIN.lastIndex = stop;
  }
  return found;
}
