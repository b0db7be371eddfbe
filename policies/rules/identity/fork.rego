# METADATA
# title: An agent works in the repository itself
# description: A fork's branches are written by whoever owns the fork.
# custom:
#   id: identity.fork
#   who: author
#   remedy: Push the agent's branch to the repository that it proposes the change to.
package sallyport.rules.identity.fork

import data.sallyport.lib.people

deny contains {"msg": "an agent's change comes from a fork"} if {
	people.is_agents_change
	people.facts.pullRequest.head.repositoryId != people.facts.repository.id
}

skip := "no agent had a part in the change" if not people.is_agents_change

pass := "the head is in the repository itself"
