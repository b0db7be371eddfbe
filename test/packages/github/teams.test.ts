import { createClient, readTeams } from '@sallyport/github';

/** GitHub's answers about teams: by path, a page each. */
function clientWith(answers: Readonly<Record<string, readonly unknown[][]>>) {
  const asked: string[] = [];
  const fetch = async (input: unknown): Promise<Response> => {
    const url = new URL(String(input instanceof Request ? input.url : input));
    asked.push(url.pathname);
    const pages = answers[url.pathname];
    if (pages === undefined) return Response.json({ message: 'Not Found' }, { status: 404 });
    const page = Number(url.searchParams.get('page') ?? '1');
    const link = page < pages.length ? { link: `<${url.href}>; rel="next"` } : {};
    return Response.json(pages[page - 1] ?? [], { headers: link });
  };
  const client = createClient({ token: 't', repository: 'acme/shop', apiUrl: 'https://api.example', fetch });
  return { client, asked };
}

const user = (login: string, id: number) => ({ login, id, type: 'User' });

test('everyone of each team, over all pages', async () => {
  const { client } = clientWith({
    '/orgs/acme/teams/core/members': [[user('alice', 11), user('bob', 12)], [user('carol', 13)]],
    '/orgs/other/teams/docs/members': [[]],
  });
  expect(await readTeams(client, ['acme/core', 'other/docs'])).toEqual([
    { slug: 'acme/core', members: [user('alice', 11), user('bob', 12), user('carol', 13)] },
    { slug: 'other/docs', members: [] },
  ]);
});

test('a team that may not be read is left out: nobody is in it', async () => {
  const { client } = clientWith({ '/orgs/acme/teams/core/members': [[user('bob', 12)]] });
  expect(await readTeams(client, ['acme/gone', 'acme/core'])).toEqual([
    { slug: 'acme/core', members: [user('bob', 12)] },
  ]);
});

test('nothing is asked where no team is named', async () => {
  const { client, asked } = clientWith({});
  expect([await readTeams(client, []), asked]).toEqual([[], []]);
});
