# METADATA
# title: The owners of the changed files have approved
# description: CODEOWNERS at the base says who answers for a file; where the configuration asks for it, one of them has to agree to each.
# custom:
#   id: approvals.owners
#   who: reviewers
#   remedy: Ask an owner of each named file, who had no part in the change and has write access, to approve the head commit.
package sallyport.rules.approvals.owners

import data.sallyport.lib.owners

deny contains {"msg": "it is not known who owns the changed files"} if {
	owners.asked
	input.owners == null
}

deny contains {"msg": input.owners.problem} if {
	owners.asked
	input.owners.problem != null
}

deny contains {"msg": message} if {
	some group in owners.lacking
	message := sprintf(
		"no owner of %d files has approved: %s (%s)",
		[group.count, concat(", ", group.files), concat(", ", group.owners)],
	)
}

deny contains {"msg": sprintf("the facts do not say who is in %s", [team])} if {
	some group in owners.lacking
	some team in owners.unknown_teams(group)
}

skip := "no approval by owners is asked for" if not owners.asked

pass := sprintf("an owner has approved each owned file%s", [owners.remark])
