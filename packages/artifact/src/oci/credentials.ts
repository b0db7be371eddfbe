import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { parseJson, SallyportError } from '@sallyport/core';
import * as v from 'valibot';

/** A login for one registry: user and password, or a token that is exchanged for others. */
export interface Credentials {
  readonly user: string;
  readonly password: string;
  readonly identityToken?: string;
}

const entry = v.object({
  auth: v.optional(v.string()),
  username: v.optional(v.string()),
  password: v.optional(v.string()),
  identitytoken: v.optional(v.string()),
});
const schema = v.object({
  auths: v.optional(v.record(v.string(), entry), {}),
  credsStore: v.optional(v.string()),
  credHelpers: v.optional(v.record(v.string(), v.string()), {}),
});

/**
 * What `docker login` left for a registry in `$DOCKER_CONFIG/config.json` (or `~/.docker/config.json`); undefined when it
 * left nothing. Hosts are compared exactly.
 * @throws SallyportError REGISTRY_LOGIN_UNREADABLE, REGISTRY_LOGIN_HELPER
 */
export async function dockerCredentials(
  host: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Credentials | undefined> {
  const home = env.HOME || env.USERPROFILE;
  const folder = env.DOCKER_CONFIG || (home && join(home, '.docker'));
  // Never relative to where the command runs: a checkout could bring a login of its own.
  if (!folder || !isAbsolute(folder)) return undefined;
  const path = join(folder, 'config.json');
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const parsed = v.safeParse(schema, parseJson(bytes, { name: path, maxBytes: 1024 * 1024 }));
  if (!parsed.success) throw unreadable(path, v.getDotPath(parsed.issues[0]) ?? 'the document');
  const { auths, credsStore, credHelpers } = parsed.output;
  const names = [host, `https://${host}`, `https://${host}/`, `https://${host}/v1/`, `https://${host}/v2/`];
  const found = names.map((name) => (Object.hasOwn(auths, name) ? auths[name] : undefined)).find((one) => one);
  const credentials = found && credentialsOf(found, path);
  const helper = Object.hasOwn(credHelpers, host) ? credHelpers[host] : credsStore;
  if (credentials === undefined && found !== undefined && helper !== undefined) throw helped(path, host, helper);
  return credentials;
}

function credentialsOf(
  { auth, username, password, identitytoken }: v.InferOutput<typeof entry>,
  path: string,
): Credentials | undefined {
  const token = identitytoken ? { identityToken: identitytoken } : {};
  if (username && password) return { user: username, password, ...token };
  if (!auth) return identitytoken ? { user: '<token>', password: '', ...token } : undefined;
  const decoded = Buffer.from(auth, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  if (colon < 1) throw unreadable(path, 'an "auth"');
  return { user: decoded.slice(0, colon), password: decoded.slice(colon + 1), ...token };
}

function unreadable(path: string, what: string): SallyportError {
  return new SallyportError({
    code: 'REGISTRY_LOGIN_UNREADABLE',
    message: `${path} is no configuration of docker: ${what} cannot be read`,
    remedy: 'Log in again with `docker login`.',
  });
}

function helped(path: string, host: string, helper: string): SallyportError {
  return new SallyportError({
    code: 'REGISTRY_LOGIN_HELPER',
    message: `${path} keeps the login of ${host} in the program docker-credential-${helper}, which is not run`,
    remedy: 'Log in where the file itself holds the login: DOCKER_CONFIG=$(mktemp -d) docker login.',
  });
}
