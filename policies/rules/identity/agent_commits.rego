# METADATA
# title: Every commit of an agent's pull request is its own, and verified
# description: One commit by somebody else on an agent's branch would ride on what the agent may do.
# custom:
#   id: identity.agent-commits
#   who: author
#   remedy: Open another pull request for the other commits; let the agent sign its commits.
package sallyport.rules.identity.agent_commits

import data.sallyport.lib.commits
import data.sallyport.lib.people

deny contains {"msg": sprintf("commit %s is not by %s", [commit.sha, people.opener.login])} if {
	commits.opened_by_agent
	some commit in people.facts.commits
	not commits.own(commit.author)
}

deny contains {"msg": sprintf("commit %s is not committed by %s", [commit.sha, people.opener.login])} if {
	commits.opened_by_agent
	some commit in people.facts.commits
	not commits.committed(commit.committer)
}

deny contains {"msg": sprintf("commit %s by an agent is not verified", [commit.sha])} if {
	people.is_agents_change
	some commit in people.facts.commits
	commits.by_agent(commit)
	not commit.verified
}

skip := "no agent had a part in the change" if not people.is_agents_change

pass := "the agent's commits are its own, and verified"
