package sallyport.owners_test

import data.sallyport.testing as t

none := set()

required := [t.set("/gate/owners", "required")]

owned_by(owners) := t.set("/owners", {
	"path": "CODEOWNERS",
	"problem": null,
	"unread": [],
	"groups": [{"owners": owners, "count": 2, "files": ["a", "b"]}],
})

team(slug, members) := t.set("/facts/teams", [{"slug": slug, "members": members}])

test_not_asked_for if t.fails([owned_by(["@carol"])]) == none

test_nobody_has_looked if t.fails_with([], required) == {"approvals.owners"}

test_unreadable if {
	patch := t.set("/owners", {"path": null, "problem": "it is a link", "unread": [], "groups": []})
	t.fails_with([patch], required) == {"approvals.owners"}
}

test_an_owner if t.fails_with([owned_by(["@bob"])], required) == none

test_one_of_two_owners if t.fails_with([owned_by(["@bob", "@carol"])], required) == none

test_in_another_case if t.fails_with([owned_by(["@bob"]), t.set("/facts/reviews/0/author/login", "BoB")], required) == none

test_somebody_else if t.fails_with([owned_by(["@carol"])], required) == {"approvals.owners"}

test_an_address if t.fails_with([owned_by(["bob@example.org"])], required) == {"approvals.owners"}

test_an_owner_who_may_not_approve if {
	t.fails_with([owned_by(["@alice"]), t.set("/facts/reviews", [t.approval(t.bob), t.approval(t.alice)])], required) == {"approvals.owners"}
}

test_an_owner_without_write if {
	reviews := [t.approval(t.bob), object.union(t.approval(t.carol), {"permission": "read"})]
	t.fails_with([owned_by(["@carol"]), t.set("/facts/reviews", reviews)], required) == {"approvals.owners"}
}

test_a_review_of_nobody if {
	reviews := [t.approval(t.bob), object.union(t.approval(t.bob), {"author": null})]
	t.fails_with([owned_by(["@bob"]), t.set("/facts/reviews", reviews)], required) == none
}

test_a_member_of_the_team if t.fails_with([owned_by(["@acme/core"]), team("Acme/Core", [t.bob])], required) == none

test_nobody_of_the_team if t.fails_with([owned_by(["@acme/core"]), team("acme/core", [t.carol])], required) == {"approvals.owners"}

test_another_team if t.fails_with([owned_by(["@acme/core"]), team("acme/docs", [t.bob])], required) == {"approvals.owners"}

test_a_team_that_nobody_knows if t.fails_with([owned_by(["@acme/core"])], required) == {"approvals.owners"}

test_nothing_owned if {
	patch := t.set("/owners", {"path": "CODEOWNERS", "problem": null, "unread": [], "groups": []})
	t.fails_with([patch], required) == none
}

test_answers if {
	settings := json.patch(t.configuration, required)
	owned := json.patch(t.persons, [owned_by(["@bob"])])
	data.sallyport.rules.approvals.owners.pass == "an owner has approved each owned file" with input as owned with data.configuration as settings
	broken := json.patch(owned, [t.set("/owners/unread", [3, 5])])
	data.sallyport.rules.approvals.owners.pass == "an owner has approved each owned file; not read: lines 3, 5 of CODEOWNERS" with input as broken with data.configuration as settings
	t.skipped("approvals", "owners", t.persons) == "no approval by owners is asked for"
}

agents_owner(owner) := [t.set("/agents/acme-agent[bot]/owners", [owner])]

test_an_agents_owner_does_not_approve if {
	t.agent_fails_with([], agents_owner(t.bob)) == {"approvals.count", "approvals.infrastructure"}
	t.agent_fails_with([], agents_owner({"login": "other", "id": 12})) == {"approvals.count", "approvals.infrastructure"}
	t.agent_fails_with([], agents_owner({"login": "BOB", "id": 99})) == {"approvals.count", "approvals.infrastructure"}
	t.agent_fails_with([], agents_owner(t.carol)) == none
}

test_an_owner_approves_what_people_make if t.fails_with([], agents_owner(t.bob)) == none
