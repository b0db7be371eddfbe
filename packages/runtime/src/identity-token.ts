/** For one attempt, in milliseconds. */
const TIMEOUT = 20_000;
const ATTEMPTS = 3;

/**
 * Asks GitHub for the job's identity token (docs: "OpenID Connect reference", "Requesting the JWT").
 * @throws Error whose text can hold neither the address nor a token
 */
export async function requestIdentityToken(variables: NodeJS.ProcessEnv, audience: string): Promise<string> {
  const url = new URL(variables.ACTIONS_ID_TOKEN_REQUEST_URL ?? '');
  url.searchParams.set('audience', audience);
  const headers = { authorization: `Bearer ${variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`, accept: 'application/json' };
  for (let attempt = 1; ; attempt++) {
    const answer = await ask(url, headers);
    if (typeof answer === 'string') return answer;
    if (!answer.again || attempt === ATTEMPTS) throw new Error(`the token service ${answer.problem}`);
    await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt));
  }
}

async function ask(url: URL, headers: Record<string, string>): Promise<string | { problem: string; again: boolean }> {
  try {
    const response = await fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT) });
    const { status } = response;
    if (status !== 200) return { problem: `answered ${status}`, again: status === 429 || status >= 500 };
    const { value } = (await response.json().catch(() => ({}))) as { readonly value?: unknown };
    return typeof value === 'string' && value !== '' ? value : { problem: 'gave no token', again: false };
  } catch (error) {
    return { problem: `cannot be reached (${(error as Error).name})`, again: true };
  }
}
