# METADATA
# title: Every commit has a known account
# description: Where approvals are asked for, an account that the forge does not know could be the one that approves.
# custom:
#   id: identity.known
#   who: author
#   remedy: Have the commit's author add its address to an account on the forge, or commit it again.
package sallyport.rules.identity.known

import data.sallyport.lib.approvals
import data.sallyport.lib.people

deny contains {"msg": sprintf("the forge knows no %s of commit %s", [role, commit.sha])} if {
	approvals.required > 0
	some commit in people.facts.commits
	some role in ["author", "committer"]
	commit[role] == null
}

skip := "no approval is asked for" if approvals.required == 0

pass := "every commit has a known account"
