# METADATA
# title: The facts have every commit of the change
# description: An account that is left out could be a bot, or the one that approves.
# custom:
#   id: identity.commits
#   who: operator
#   remedy: Collect the facts again, with all commits of the pull request.
package sallyport.rules.identity.commits

import data.sallyport.lib.people

deny contains {"msg": sprintf("the facts lack the commit %s", [sha])} if {
	people.facts != null
	some sha in input.change.missingCommits
}

skip := "there are no facts" if people.facts == null

pass := sprintf("the facts have all %d commits", [input.change.commits])
