import { parseJson, SallyportError } from '@sallyport/core';
import * as v from 'valibot';
import { type Call, type CallLimits, call, refused, unreadable } from './http.ts';

/** Is this a GitHub job that may ask for identity tokens? */
export function isGitHubJob(env: Readonly<Record<string, string | undefined>>): boolean {
  return Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
}

/**
 * A function that asks GitHub for the job's identity token (docs: "OpenID Connect reference", "Requesting the JWT").
 * @throws SallyportError PROVENANCE_TOKEN_MISSING when the job has no `id-token: write`, and what `call` throws.
 */
export function githubIdToken(
  env: Readonly<Record<string, string | undefined>>,
  limits: CallLimits & { readonly audience?: string } = {},
): () => Promise<string> {
  const { audience = 'sigstore', ...rest } = limits;
  return async () => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: base, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
    if (!base || !bearer) throw missing();
    const url = new URL(base);
    url.searchParams.set('audience', audience);
    const headers = { authorization: `Bearer ${bearer}` };
    const request: Call = { ...rest, service: "GitHub's token service", url: url.href, headers, secrets: [bearer] };
    const answer = await call(request);
    if (answer.status !== 200) throw refused(request, answer);
    try {
      const value = parseJson(answer.body, { name: 'the answer' });
      return v.parse(v.object({ value: v.pipe(v.string(), v.minLength(1)) }), value).value;
    } catch {
      throw unreadable(request, undefined);
    }
  };
}

function missing(): SallyportError {
  return new SallyportError({
    code: 'PROVENANCE_TOKEN_MISSING',
    message: 'this is no GitHub job that may ask for identity tokens',
    remedy: 'Add `permissions: { id-token: write }` to the job, or give a token or a key.',
  });
}
