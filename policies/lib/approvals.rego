# METADATA
# title: Which approvals count, and how many are asked for
# description: By people with write permission, on the head commit, by the last word of each; never by anybody who had a part in the change.
package sallyport.lib.approvals

import data.configuration
import data.sallyport.lib.people

writers := {"write", "maintain", "admin"}

readers := {"read", "triage", "none"}

# These say nothing about whether somebody agrees.
silent := {"COMMENTED", "PENDING"}

reviews := [review | some review in people.facts.reviews] if people.facts != null

default reviews := []

reviews_of(id) := [review |
	some review in reviews
	review.author != null
	review.author.id == id
]

approvers contains id if {
	some approval in reviews
	approval.state == "APPROVED"
	approval.commit == input.change.head
	approval.at != null
	approval.author != null
	id := approval.author.id
	may_approve(approval.author)
	every review in reviews_of(id) {
		review.permission in writers
		not supersedes(review, approval)
	}
}

# A later review that is not itself an approval of the head takes an approval back; one without a time could be later.
supersedes(review, approval) if {
	not review.state in silent
	not approves_head(review)
	not earlier(review, approval)
}

approves_head(review) if {
	review.state == "APPROVED"
	review.commit == input.change.head
}

earlier(review, other) if {
	review.at != null
	review.at < other.at
}

may_approve(account) if {
	account.type == "User"
	not people.brackets(account)
	not people.impostor(account)
	not people.declared(account)
	account.id != people.web_flow_id
	lower(account.login) != "web-flow"
	not account.id in people.author_ids
	not lower(account.login) in people.co_author_logins
}

# Somebody with write asked for changes, and has not approved or been dismissed since.
objections contains name_of(review) if {
	some review in reviews
	review.state == "CHANGES_REQUESTED"
	not review.permission in readers
	not lifted(review)
}

lifted(review) if {
	review.at != null
	review.author != null
	some other in reviews_of(review.author.id)
	other.state in {"APPROVED", "DISMISSED"}
	other.at != null
	other.at > review.at
}

name_of(review) := review.author.login if review.author != null

name_of(review) := "an unknown account" if review.author == null

asked := configuration.gate.humans[input.change.tier] if people.is_persons_change

asked := configuration.gate.approvals[input.change.tier] if not people.is_persons_change

touches_infrastructure if count(input.change.infrastructure) > 0

agents_infrastructure if {
	people.is_agents_change
	touches_infrastructure
}

required := max([asked, 2]) if agents_infrastructure

required := asked if not agents_infrastructure
