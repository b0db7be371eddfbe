import { isSallyportError } from '@sallyport/core';
import { accountOf } from './accounts.ts';
import type { GitHubClient } from './client.ts';
import type { TeamFact } from './facts-types.ts';
import { allPages, PAGE_SIZE } from './pages.ts';

const MAX_MEMBERS = 5000;

/**
 * Everyone in each team, child teams included. A team that is not there, or that the token may not read, is left out:
 * then nobody's approval is that team's. A workflow's own token cannot read teams; an App needs "members: read".
 * @param slugs `organisation/team`
 * @throws SallyportError GITHUB_TRUNCATED and the client's codes
 */
export async function readTeams(client: GitHubClient, slugs: readonly string[]): Promise<TeamFact[]> {
  const teams: TeamFact[] = [];
  for (const slug of slugs) {
    const [org = '', team_slug = ''] = slug.split('/');
    try {
      const users = await allPages(`members of ${slug}`, MAX_MEMBERS, async (page) => {
        const asked = { org, team_slug, per_page: PAGE_SIZE, page };
        const { data, headers } = await client.octokit.rest.teams.listMembersInOrg(asked);
        return { items: data, link: headers.link };
      });
      teams.push({ slug, members: users.flatMap((user) => accountOf(user) ?? []) });
    } catch (error) {
      if (!isSallyportError(error, 'GITHUB_NOT_FOUND') && !isSallyportError(error, 'GITHUB_FORBIDDEN')) throw error;
      client.log.warning(`The members of ${slug} cannot be read: ${error.message}`);
    }
  }
  return teams;
}
