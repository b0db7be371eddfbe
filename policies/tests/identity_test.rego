package sallyport.identity_test

import data.sallyport.testing as t

none := set()

test_no_facts if {
	t.fails([t.set("/facts", null), t.set("/now", null)]) == {
		"approvals.count",
		"checks.required",
		"freeze.window",
		"identity.facts",
		"time.now",
	}
}

test_no_author if t.fails([t.set("/facts/pullRequest/author", null)]) == {"identity.author"}

test_undeclared_bot if {
	t.fails([t.set("/facts/pullRequest/author", {"login": "x[bot]", "id": 5, "type": "Bot"})]) == {"identity.author"}
}

test_agents_login_with_another_id if "identity.author" in t.agent_fails([t.set("/facts/pullRequest/author/id", 7)])

test_agents_id_with_another_login if "identity.author" in t.agent_fails([t.set("/facts/pullRequest/author/login", "x")])

test_user_with_brackets if "identity.author" in t.agent_fails([t.set("/facts/pullRequest/author/type", "User")])

test_neither_user_nor_bot if t.fails([t.set("/facts/pullRequest/author/type", "Organization")]) == {"identity.author"}

test_login_in_another_case if t.agent_fails([t.set("/facts/pullRequest/author/login", "Acme-Agent[bot]")]) == none

test_pattern_as_agent if {
	t.fails_with([], [t.add("/agents/*", {"id": 1, "intents": []})]) == {"identity.agents"}
}

test_missing_commit if t.fails([t.set("/change/missingCommits", ["b"])]) == {"identity.commits"}

test_unknown_committer if t.fails([t.set("/facts/commits/0/committer", null)]) == {"identity.known"}

test_unknown_author_where_nothing_is_asked_for if {
	t.fails([t.set("/change/tier", "low"), t.set("/facts/commits/0/author", null)]) == none
}

test_another_author_on_an_agents_branch if {
	t.agent_fails([t.set("/facts/commits/0/author", t.carol)]) == {"identity.agent_commits"}
}

test_another_committer_on_an_agents_branch if {
	t.agent_fails([t.set("/facts/commits/0/committer", t.carol)]) == {"identity.agent_commits"}
}

test_agent_commits_for_itself if t.agent_fails([t.set("/facts/commits/0/committer", t.agent)]) == none

test_not_verified if t.agent_fails([t.set("/facts/commits/0/verified", false)]) == {"identity.agent_commits"}

test_committed_by_an_agent_not_verified if {
	"identity.agent_commits" in t.fails([t.set("/facts/commits/0/committer", t.agent), t.set("/facts/commits/0/verified", false)])
}

test_not_verified_by_a_person if t.fails([t.set("/facts/commits/0/verified", false)]) == none

test_agents_fork if t.agent_fails([t.set("/facts/pullRequest/head/repositoryId", 2)]) == {"identity.fork"}

test_persons_fork if t.fails([t.set("/facts/pullRequest/head/repositoryId", 2)]) == none

no_facts := json.patch(t.persons, [t.set("/facts", null)])

test_answers if {
	t.passed("identity", "facts", t.persons) == "the facts are about this change"
	t.passed("identity", "author", t.persons) == "opened by alice"
	t.passed("identity", "agents", t.persons) == "1 agents are declared"
	t.passed("identity", "commits", t.persons) == "the facts have all 1 commits"
	t.passed("identity", "known", t.persons) == "every commit has a known account"
	t.passed("identity", "agent_commits", t.agents) == "the agent's commits are its own, and verified"
	t.passed("identity", "fork", t.agents) == "the head is in the repository itself"
	t.skipped("identity", "fork", t.persons) == "no agent had a part in the change"
	t.skipped("identity", "agent_commits", t.persons) == "no agent had a part in the change"
	t.skipped("identity", "author", no_facts) == "there are no facts"
	t.skipped("identity", "commits", no_facts) == "there are no facts"
	t.skipped("identity", "known", json.patch(t.persons, [t.set("/change/tier", "low")])) == "no approval is asked for"
	t.skipped("identity", "co_authors", t.persons) == "no commit names a co-author"
	t.passed("identity", "co_authors", json.patch(t.persons, [t.set("/coAuthors", [{"id": null, "login": "z[bot]"}, {"id": 1, "login": "a"}])])) == "named, and so without a say: a, z[bot]"
}

test_no_agents if {
	data.sallyport.rules.identity.agents.skip == "no agent is declared" with data.configuration as {"agents": {}}
}

robot_declared := [t.add("/agents/robot", {"id": 5, "intents": []})]

test_half_of_an_agent_with_a_user_account if {
	t.fails_with([t.set("/facts/pullRequest/author", {"login": "Robot", "id": 6, "type": "User"})], robot_declared) == {"identity.author"}
}

test_committer_that_calls_itself_web_flow if {
	t.fails([t.set("/facts/commits/0/committer", {"login": "web-flow", "id": 12, "type": "User"})]) == {"approvals.count"}
}

test_web_flow_as_a_bot if {
	t.fails([t.set("/facts/commits/0/committer/type", "Bot")]) == {"identity.author"}
}
