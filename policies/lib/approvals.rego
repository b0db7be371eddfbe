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

# By index: a set of numbers is cheap where a set of reviews is not.
by_person[review.author.id] contains index if {
	some index, review in reviews
	review.author != null
}

# When each person last approved the head.
approved[id] := max(times) if {
	some id, indices in by_person
	times := [reviews[index].at | some index in indices; approves_head(reviews[index]); reviews[index].at != null]
	count(times) > 0
}

# Whoever gave at least one review; a few people, however many reviews there are.
reviewers contains review.author if {
	some review in reviews
	review.author != null
}

unfit contains account.id if {
	some account in reviewers
	not may_approve(account)
}

approvers contains id if {
	some id, at in approved
	not id in unfit
	every index in by_person[id] {
		reviews[index].permission in writers
		not takes_back(reviews[index], at)
	}
}

# A later word that is not itself an approval of the head takes the approval back; one without a time could be later.
takes_back(review, approved_at) if {
	not review.state in silent
	not approves_head(review)
	not earlier(review, approved_at)
}

approves_head(review) if {
	review.state == "APPROVED"
	review.commit == input.change.head
}

earlier(review, time) if {
	review.at != null
	review.at < time
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
	not account.id in people.agent_owner_ids
	not lower(account.login) in people.agent_owner_logins
}

# What a review can say that is no objection; a state that nobody knows may be one.
harmless := silent | {"APPROVED", "DISMISSED"}

# Somebody with write asked for changes, and has not approved or been dismissed since.
objections contains name_of(review) if {
	some review in reviews
	not review.state in harmless
	not review.permission in readers
	not lifted(review)
}

# When each person last approved anything or was dismissed.
appeased[id] := max(times) if {
	some id, indices in by_person
	times := [reviews[index].at | some index in indices; appeases(reviews[index])]
	count(times) > 0
}

appeases(review) if {
	review.state in {"APPROVED", "DISMISSED"}
	review.at != null
}

lifted(review) if {
	review.author != null
	earlier(review, appeased[review.author.id])
}

name_of(review) := review.author.login if review.author != null

name_of(review) := "an unknown account" if review.author == null

for_people := configuration.gate.humans[input.change.tier]

for_agents := configuration.gate.approvals[input.change.tier]

# A person's pull request with an agent's commit is an agent's change, and no less a person's.
asked := for_people if people.is_persons_change

asked := for_agents if {
	not people.is_persons_change
	not opened_by_person
}

asked := max([for_people, for_agents]) if {
	not people.is_persons_change
	opened_by_person
}

opened_by_person if {
	people.opener.type == "User"
	not people.declared(people.opener)
}

touches_infrastructure if count(input.change.infrastructure) > 0

agents_infrastructure if {
	people.is_agents_change
	touches_infrastructure
}

required := max([asked, 2]) if agents_infrastructure

required := asked if not agents_infrastructure
