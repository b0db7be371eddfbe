# METADATA
# title: Who made the change, and who approved it
# description: Accounts are compared by id. Everything here is read by rules; nothing here decides.
package sallyport.lib.people

import data.configuration

web_flow_id := 19864447

facts := object.get(input, "facts", null)

default opener := null

opener := facts.pullRequest.author if facts != null

# GitHub's own account commits what people do on its site. It has to be that account in every respect.
web_flow(account) if {
	account.id == web_flow_id
	account.login == "web-flow"
	account.type == "User"
}

# Everyone who authored or committed a commit, GitHub's web-flow as a committer excepted.
commit_accounts contains commit.author if {
	some commit in facts.commits
	commit.author != null
}

commit_accounts contains commit.committer if {
	some commit in facts.commits
	commit.committer != null
	not web_flow(commit.committer)
}

accounts contains opener if opener != null

accounts contains account if some account in commit_accounts

author_ids contains account.id if some account in accounts

author_ids contains co_author.id if {
	some co_author in input.coAuthors
	co_author.id != null
}

co_author_logins contains lower(co_author.login) if some co_author in input.coAuthors

agents_by_login[lower(login)] := agent.id if some login, agent in configuration.agents

agent_ids contains agent.id if some agent in configuration.agents

# A declared agent is its login and its id together.
declared(account) if agents_by_login[lower(account.login)] == account.id

# Half of a declared agent is somebody who wants to be taken for it.
impostor(account) if {
	account.id != agents_by_login[lower(account.login)]
}

impostor(account) if {
	account.id in agent_ids
	not declared(account)
}

brackets(account) if contains(account.login, "[")

brackets(account) if contains(account.login, "]")

intents_of(account) := agent.intents if {
	some login, agent in configuration.agents
	lower(login) == lower(account.login)
	agent.id == account.id
}

# The people who answer for an agent that had a part in the change: its word is theirs, under whichever account.
agent_owner_ids contains owner.id if {
	some account in agents
	some owner in owners_of(account)
}

agent_owner_logins contains lower(owner.login) if {
	some account in agents
	some owner in owners_of(account)
}

owners_of(account) := agent.owners if {
	some login, agent in configuration.agents
	lower(login) == lower(account.login)
	agent.id == account.id
}

agents contains account if {
	some account in accounts
	declared(account)
}

is_agents_change if count(agents) > 0

# A person's change: somebody known of type User opened it, and no agent had a part in it.
is_persons_change if {
	not is_agents_change
	opener != null
	opener.type == "User"
	every account in accounts {
		account.type == "User"
	}
}
