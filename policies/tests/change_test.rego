package sallyport.change_test

import data.sallyport.testing as t

none := set()

test_nothing_to_merge if t.fails([t.set("/change/empty", true)]) == {"change.something"}

test_draft if t.fails([t.set("/facts/pullRequest/draft", true)]) == {"change.ready"}

test_no_time if t.fails([t.set("/now", null)]) == {"freeze.window", "time.now"}

test_before_the_freeze if t.fails([t.set("/now", 1999)]) == none

test_at_the_start_of_the_freeze if t.fails([t.set("/now", 2000)]) == {"freeze.window"}

test_at_the_end_of_the_freeze if t.fails([t.set("/now", 3000)]) == none

test_no_check if t.fails([t.set("/facts/checks", [])]) == {"checks.required"}

test_check_of_another_app if t.fails([t.set("/facts/checks/0/app", 2)]) == {"checks.required"}

test_check_of_another_name if t.fails([t.set("/facts/checks/0/name", "lint")]) == {"checks.required"}

test_check_on_another_commit if t.fails([t.set("/facts/checks/0/sha", "b")]) == {"checks.required"}

test_check_that_runs if t.fails([t.set("/facts/checks/0/status", "in_progress")]) == {"checks.required"}

test_check_that_failed if t.fails([t.set("/facts/checks/0/conclusion", "failure")]) == {"checks.required"}

test_one_of_two_runs_failed if {
	t.fails([t.add("/facts/checks/-", {"name": "build", "app": 1, "status": "completed", "conclusion": "skipped", "sha": t.head})]) == {"checks.required"}
}

test_policy_not_evaluated if t.fails_with([], [t.set("/gate/policies", ["p"])]) == {"policies.own"}

test_policy_agrees if {
	t.fails_with([t.set("/policies/evaluated", ["p"])], [t.set("/gate/policies", ["p"])]) == none
}

test_policy_denies if {
	t.fails_with(
		[t.set("/policies/evaluated", ["p"]), t.set("/policies/denials", [{"name": "p", "message": "no"}])],
		[t.set("/gate/policies", ["p"])],
	) == {"policies.own"}
}

bare := {"gate": {"checks": [], "freeze": [], "policies": []}}

test_answers if {
	t.passed("change", "something", t.persons) == "1 changed files"
	t.passed("change", "ready", t.persons) == "the pull request is ready for review"
	t.skipped("change", "ready", json.patch(t.persons, [t.set("/facts", null)])) == "there are no facts"
	t.passed("change", "base", t.persons) == "the head has every commit of the base"
	startswith(t.passed("change", "base", json.patch(t.persons, [t.set("/change/baseMoved", true)])), "the base branch has moved on")
	t.passed("time", "now", t.persons) == "the time is known"
	t.passed("freeze", "window", t.persons) == "no freeze is on"
	t.passed("checks", "required", t.persons) == "1 required checks succeeded"
	data.sallyport.rules.freeze.window.skip == "no freeze is declared" with data.configuration as bare
	data.sallyport.rules.checks.required.skip == "no check is required" with data.configuration as bare
	data.sallyport.rules.policies.own.skip == "gate.policies names none" with data.configuration as bare
	data.sallyport.rules.policies.own.pass == "1 policies agree" with input as t.persons with data.configuration as {"gate": {"policies": ["p"]}}
	data.sallyport.rules.policies.own.pass == "1 policies agree, and warn: p: old" with input as {"policies": {"warnings": [{"name": "p", "message": "old"}]}} with data.configuration as {"gate": {"policies": ["p"]}}
}

passed_by(opa) := message if {
	message := data.sallyport.rules.policies.own.pass with data.configuration as {"gate": {"policies": ["p"]}}
		with input as json.patch(t.persons, [t.add("/policies/opa", opa)])
}

test_names_the_opa_that_decided if {
	passed_by({"version": "1.19.1", "sha256": "ab", "pinned": true}) == "1 policies agree (opa 1.19.1, SHA-256 ab, pinned)"
	passed_by({"version": null, "sha256": "ab", "pinned": false}) == "1 policies agree (opa of an unknown version, SHA-256 ab, which \"gate.opa\" does not pin)"
}
