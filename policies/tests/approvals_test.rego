package sallyport.approvals_test

import data.sallyport.testing as t

none := set()

review(change) := [t.set("/facts/reviews", [object.union(t.approval(t.bob), change)])]

test_allowed if t.fails([]) == none

test_agent_allowed if t.agent_fails([]) == none

test_no_approval if t.fails([t.set("/facts/reviews", [])]) == {"approvals.count"}

test_not_asked_for if t.fails([t.set("/change/tier", "low"), t.set("/facts/reviews", [])]) == none

test_read_does_not_count if t.fails(review({"permission": "read"})) == {"approvals.count"}

test_maintain_counts if t.fails(review({"permission": "maintain"})) == none

test_older_commit if t.fails(review({"commit": "b"})) == {"approvals.count"}

test_without_time if t.fails(review({"at": null})) == {"approvals.count"}

test_unknown_account if t.fails(review({"author": null})) == {"approvals.count"}

test_bot if t.fails(review({"author": {"login": "x", "id": 5, "type": "Bot"}})) == {"approvals.count"}

test_brackets if t.fails(review({"author": {"login": "x]", "id": 5, "type": "User"}})) == {"approvals.count"}

test_agent_does_not_approve if t.fails(review({"author": t.agent})) == {"approvals.count"}

test_impostor_does_not_approve if t.fails(review({"author": {"login": "x", "id": 4242, "type": "User"}})) == {"approvals.count"}

test_web_flow_does_not_approve if t.fails(review({"author": t.web_flow})) == {"approvals.count"}

test_web_flow_by_login_does_not_approve if {
	t.fails(review({"author": {"login": "Web-Flow", "id": 5, "type": "User"}})) == {"approvals.count"}
}

test_author_does_not_approve if t.fails(review({"author": t.alice})) == {"approvals.count"}

test_committer_does_not_approve if t.fails([t.set("/facts/commits/0/committer", t.bob)]) == {"approvals.count"}

test_co_author_by_id_does_not_approve if t.fails([t.set("/coAuthors", [{"id": 12, "login": "x"}])]) == {"approvals.count"}

test_co_author_by_login_does_not_approve if t.fails([t.set("/coAuthors", [{"id": null, "login": "BOB"}])]) == {"approvals.count"}

test_last_word_is_dismissed if {
	t.fails([t.add("/facts/reviews/-", {"author": t.bob, "permission": "write", "state": "DISMISSED", "commit": t.head, "at": 950})]) == {"approvals.count"}
}

test_last_word_is_a_comment if {
	t.fails([t.add("/facts/reviews/-", {"author": t.bob, "permission": "write", "state": "COMMENTED", "commit": t.head, "at": 950})]) == none
}

test_objection_of_another if {
	t.fails([t.add("/facts/reviews/-", {"author": t.carol, "permission": "write", "state": "CHANGES_REQUESTED", "commit": "b", "at": 100})]) == {"approvals.objections"}
}

test_objection_with_read if {
	t.fails([t.add("/facts/reviews/-", {"author": t.carol, "permission": "read", "state": "CHANGES_REQUESTED", "commit": "b", "at": 100})]) == none
}

test_objection_lifted if {
	t.fails([t.add("/facts/reviews/-", {"author": t.bob, "permission": "write", "state": "CHANGES_REQUESTED", "commit": t.head, "at": 100})]) == none
}

test_objection_without_time if {
	t.fails([t.add("/facts/reviews/-", {"author": t.bob, "permission": "write", "state": "CHANGES_REQUESTED", "commit": t.head, "at": null})]) == {"approvals.count", "approvals.objections"}
}

test_objection_of_nobody if {
	t.fails([t.add("/facts/reviews/-", {"author": null, "permission": "write", "state": "CHANGES_REQUESTED", "commit": t.head, "at": 100})]) == {"approvals.objections"}
}

test_infrastructure_needs_two if t.agent_fails([t.remove("/facts/reviews/0")]) == {"approvals.count", "approvals.infrastructure"}

test_infrastructure_needs_two_whatever_the_file_says if {
	t.agent_fails_with([t.remove("/facts/reviews/0")], [t.set("/gate/approvals/high", 0)]) == {"approvals.infrastructure"}
}

test_agents_part_counts_as_the_agents if {
	t.fails([t.set("/change/tier", "high"), t.set("/facts/commits/0/author", t.agent), t.add("/evidence/agent-provenance", [t.provenance])]) == {"approvals.count"}
}

test_a_persons_with_an_agents_commit_is_no_less_a_persons if {
	t.fails_with(
		[t.set("/facts/commits/0/author", t.agent), t.add("/evidence/agent-provenance", [t.provenance])],
		[t.set("/gate/humans/medium", 2), t.set("/gate/approvals/medium", 0)],
	) == {"approvals.count"}
}

test_strangers_change_is_not_a_persons if {
	t.fails([t.set("/change/tier", "high"), t.set("/facts/commits/0/author", {"login": "x", "id": 9, "type": "Bot"})]) == {"approvals.count", "identity.author"}
}

test_answers if {
	t.passed("approvals", "count", t.persons) == "1 of 1 approvals by people on the head commit"
	t.passed("approvals", "infrastructure", t.agents) == "2 approvals for an agent's change to infrastructure"
	t.passed("approvals", "objections", t.persons) == "no review asks for changes"
	t.skipped("approvals", "count", json.patch(t.persons, [t.set("/change/tier", "low")])) == "no approval is asked for"
	t.skipped("approvals", "infrastructure", t.persons) == "no agent changes infrastructure"
}

by_bob(state, at) := {"author": t.bob, "permission": "write", "state": state, "commit": t.head, "at": at}

reviews(list) := [t.set("/facts/reviews", list)]

test_latest_approval_counts if {
	t.fails(reviews([by_bob("APPROVED", 100), by_bob("DISMISSED", 500), by_bob("APPROVED", 900)])) == none
}

test_latest_approval_answers_an_objection if {
	t.fails(reviews([by_bob("APPROVED", 100), by_bob("CHANGES_REQUESTED", 500), by_bob("APPROVED", 900)])) == none
}

test_two_words_at_one_time_count_as_the_worse if {
	t.fails(reviews([by_bob("APPROVED", 900), by_bob("CHANGES_REQUESTED", 900)])) == {"approvals.count", "approvals.objections"}
}

test_a_comment_does_not_answer_an_objection if {
	t.fails(reviews([by_bob("CHANGES_REQUESTED", 100), by_bob("COMMENTED", 900)])) == {"approvals.count", "approvals.objections"}
}

robot := {"login": "robot", "id": 5, "type": "User"}

declared_robot := [t.add("/agents/robot", {"id": 5, "intents": []})]

test_agent_with_a_user_account_does_not_approve if {
	t.fails_with(review({"author": robot}), declared_robot) == {"approvals.count"}
}

test_web_flow_by_id_does_not_approve if {
	t.fails(review({"author": {"login": "x", "id": 19864447, "type": "User"}})) == {"approvals.count"}
}

test_agents_change_is_not_asked_for_what_people_are if {
	t.agent_fails_with(
		[t.set("/change/tier", "medium"), t.set("/change/infrastructure", []), t.set("/facts/reviews", [])],
		[t.set("/gate/humans/medium", 2), t.set("/gate/approvals/medium", 0)],
	) == none
}

test_infrastructure_asks_for_known_accounts if {
	"identity.known" in t.agent_fails_with([t.set("/facts/commits/0/committer", null)], [t.set("/gate/approvals/high", 0)])
}

test_persons_change_asks_for_what_people_are_asked if {
	t.fails_with(reviews([]), [t.set("/gate/humans/medium", 0), t.set("/gate/approvals/medium", 2)]) == none
}

test_a_persons_with_an_agents_commit_is_no_less_an_agents if {
	t.fails_with(
		[t.set("/facts/commits/0/author", t.agent), t.add("/evidence/agent-provenance", [t.provenance])],
		[t.set("/gate/humans/medium", 0), t.set("/gate/approvals/medium", 2)],
	) == {"approvals.count"}
}
