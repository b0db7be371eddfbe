# METADATA
# title: Whose approval is an owner's
# description: An owner is named by login or by team, and approves by the same rules as anybody. An address names nobody that the forge's facts know.
package sallyport.lib.owners

import data.configuration
import data.sallyport.lib.approvals
import data.sallyport.lib.people

asked if configuration.gate.owners == "required"

# The groups of files that nobody who owns them has approved.
lacking contains group if {
	asked
	some group in input.owners.groups
	count(approving(group)) == 0
}

members[team] contains member.id if {
	some one in people.facts.teams
	team := concat("", ["@", lower(one.slug)])
	some member in one.members
}

known_teams contains concat("", ["@", lower(team.slug)]) if some team in people.facts.teams

logins[id] contains concat("", ["@", lower(account.login)]) if {
	some account in approvals.reviewers
	id := account.id
}

approving(group) := {id |
	some id in approvals.approvers
	some owner in group.owners
	is_owner(id, owner)
}

is_owner(id, owner) if owner in logins[id]

is_owner(id, owner) if id in members[owner]

unknown_teams(group) := {owner |
	some owner in group.owners
	startswith(owner, "@")
	contains(owner, "/")
	not owner in known_teams
}

default remark := ""

remark := sprintf("; not read: lines %s of %s", [concat(", ", lines), input.owners.path]) if {
	count(input.owners.unread) > 0
	lines := [sprintf("%d", [line]) | some line in input.owners.unread]
}
