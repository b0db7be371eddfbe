package sallyport.evidence_test

import data.sallyport.testing as t

none := set()

asked(kind, item) := t.fails_with([t.add(sprintf("/evidence/%s", [kind]), [object.union({"name": "x", "ok": true}, item)])], [t.set("/evidence/require/medium", [kind])])

test_documentation_needs_none if t.fails([t.set("/change/class", "documentation"), t.set("/evidence", {})]) == none

test_tests_need_tests if t.fails([t.set("/change/class", "tests"), t.set("/evidence", {})]) == {"evidence.tests"}

test_other_needs_four if {
	t.fails([t.set("/evidence", {})]) == {"evidence.coverage", "evidence.scan", "evidence.tests", "evidence.vulnerabilities"}
}

test_critical_needs_mutation if t.fails([t.set("/change/critical", ["src/a"])]) == {"evidence.mutation"}

test_what_the_file_asks_for if t.fails_with([], [t.set("/evidence/require/medium", ["sbom"])]) == {"evidence.sbom"}

test_what_cannot_be_read if {
	t.fails([t.add("/evidence/tests/-", {"name": "x", "ok": false, "problem": "broken"})]) == {"evidence.tests"}
}

test_what_is_not_asked_for_may_be_anything if {
	t.fails([t.set("/change/class", "documentation"), t.set("/evidence/tests/0/failed", 9)]) == none
}

test_tests if {
	t.fails([t.set("/evidence/tests/0/failed", 1)]) == {"evidence.tests"}
	t.fails([t.set("/evidence/tests/0/passed", 0)]) == {"evidence.tests"}
	t.fails([t.set("/evidence/tests/0/result", "failed")]) == {"evidence.tests"}
	t.fails([t.set("/evidence/tests/0/result", "warned")]) == none
}

test_coverage if {
	t.fails([t.set("/evidence/coverage/0/lines", {"covered": 79999, "total": 100000})]) == {"evidence.coverage"}
	t.fails([t.set("/evidence/coverage/0/lines/total", 0)]) == {"evidence.coverage"}
	t.fails([t.set("/evidence/coverage/0/changedLines", {"covered": 79, "total": 100})]) == {"evidence.coverage"}
	t.fails([t.set("/evidence/coverage/0/changedLines", {"covered": 4, "total": 5})]) == none
}

test_scan if {
	t.fails([t.set("/evidence/scan/0/findings/error", 1)]) == {"evidence.scan"}
	t.fails_with([], [t.set("/evidence/scan/failOn", "warning")]) == {"evidence.scan"}
	t.fails_with([t.set("/evidence/scan/0/findings/warning", 0)], [t.set("/evidence/scan/failOn", "warning")]) == none
}

test_vulnerabilities if {
	t.fails([t.set("/evidence/vulnerabilities/0/findings/critical", 1)]) == {"evidence.vulnerabilities"}
	t.fails_with([], [t.set("/evidence/vulnerabilities/failOn", "medium")]) == {"evidence.vulnerabilities"}
}

test_mutation if {
	asked("mutation", {"mutants": {"covered": 70, "total": 100}}) == none
	asked("mutation", {"mutants": {"covered": 69, "total": 100}}) == {"evidence.mutation"}
	asked("mutation", {"mutants": {"covered": 0, "total": 0}}) == {"evidence.mutation"}
}

test_contract if {
	asked("contract", {"result": "passed", "passed": 1, "failed": 0}) == none
	asked("contract", {"result": "passed", "passed": 1, "failed": 1}) == {"evidence.contract"}
	asked("contract", {"result": "passed", "passed": 0, "failed": 0}) == {"evidence.contract"}
	asked("contract", {"result": "failed", "passed": 1, "failed": 0}) == {"evidence.contract"}
}

test_sbom if {
	asked("sbom", {"components": 1}) == none
	asked("sbom", {"components": 0}) == {"evidence.sbom"}
}

test_benchmarks if {
	asked("benchmarks", {"benchmarks": 1, "regressionPercent": 5}) == none
	asked("benchmarks", {"benchmarks": 1, "regressionPercent": 5.01}) == {"evidence.benchmarks"}
	asked("benchmarks", {"benchmarks": 0, "regressionPercent": 0}) == {"evidence.benchmarks"}
}

test_determinism if {
	asked("determinism", {"runs": 3, "identical": true}) == none
	asked("determinism", {"runs": 2, "identical": true}) == {"evidence.determinism"}
	asked("determinism", {"runs": 3, "identical": false}) == {"evidence.determinism"}
}

test_fuzz_waived if t.fails_with([], [t.set("/evidence/require/medium", ["fuzz"])]) == none

test_fuzz if {
	lapsed := t.set("/gate/exceptions/0/expires", 1000)
	required := t.set("/evidence/require/medium", ["fuzz"])
	with_item := {"name": "x", "ok": true, "executions": 9, "crashes": 0}
	t.fails_with([t.add("/evidence/fuzz", [with_item])], [lapsed, required]) == none
	t.fails_with([t.add("/evidence/fuzz", [object.union(with_item, {"crashes": 1})])], [lapsed, required]) == {"evidence.fuzz"}
	t.fails_with([t.add("/evidence/fuzz", [object.union(with_item, {"executions": 0})])], [lapsed, required]) == {"evidence.fuzz"}
	t.fails_with([], [lapsed, required]) == {"evidence.fuzz"}
}

test_artifact_signature if {
	asked("artifact-signature", {"passed": true}) == none
	asked("artifact-signature", {"passed": false}) == {"evidence.artifact_signature"}
}

cost := {"name": "m", "ok": true, "repository": "Acme/shop", "pullRequest": 7, "calls": 10, "tokens": 900, "nanoUsd": 3, "unpriced": 0}

cost_asked := t.set("/evidence/require/high", ["model-cost"])

costs(items) := t.agent_fails_with([t.add("/evidence/model-cost", items)], [cost_asked])

test_model_cost if {
	costs([cost]) == none
	costs([]) == {"evidence.model_cost"}
	every more in [{"calls": 11}, {"tokens": 901}, {"nanoUsd": 4}, {"unpriced": 1}, {"pullRequest": 8}, {"repository": "acme/other"}] {
		costs([object.union(cost, more)]) == {"evidence.model_cost"}
		costs([cost, object.union(cost, more)]) == {"evidence.model_cost"}
	}
	costs([{"name": "m", "ok": false, "problem": "it is unreadable"}]) == {"evidence.model_cost"}
}

test_model_cost_without_a_budget if {
	free := [cost_asked, t.set("/intents/chores/budget", {})]
	more := object.union(cost, {"calls": 999, "tokens": 999, "nanoUsd": 999, "unpriced": 1})
	t.agent_fails_with([t.add("/evidence/model-cost", [more])], free) == none
}

test_model_cost_is_not_asked_of_people if {
	t.fails_with([], [t.set("/evidence/require/medium", ["model-cost"])]) == none
	endswith(t.skipped("evidence", "model_cost", t.persons), "is not asked for")
	t.passed("evidence", "model_cost", t.agents)
}

test_exception_for_other_paths if {
	t.fails_with([t.set("/exceptions/0/covers", false)], [t.set("/evidence/require/medium", ["fuzz"])]) == {"evidence.fuzz"}
}

test_exception_without_a_time if {
	"evidence.fuzz" in t.fails_with([t.set("/now", null)], [t.set("/evidence/require/medium", ["fuzz"])])
}

test_answers if {
	t.passed("evidence", "tests", t.persons) == "1 Statements"
	every name in ["agent_provenance", "artifact_signature", "benchmarks", "contract", "determinism", "fuzz", "mutation", "sbom"] {
		endswith(t.skipped("evidence", name, t.persons), "is not asked for")
	}
	every name in ["coverage", "scan", "tests", "vulnerabilities"] {
		endswith(t.skipped("evidence", name, json.patch(t.persons, [t.set("/change/class", "documentation")])), "is not asked for")
	}
	every name in ["agent_provenance", "coverage", "scan", "vulnerabilities"] {
		t.passed("evidence", name, t.agents)
	}
	every name in ["artifact_signature", "benchmarks", "contract", "determinism", "fuzz", "mutation", "sbom"] {
		t.passed("evidence", name, t.persons)
	}
}

test_waived_says_by_whom if {
	settings := json.patch(t.configuration, [t.set("/evidence/require/medium", ["fuzz"])])
	data.sallyport.rules.evidence.fuzz.skip == "fuzz is waived by alice" with input as t.persons with data.configuration as settings
}

test_each_kind_has_to_be_there if {
	every kind, rule in {
		"artifact-signature": "evidence.artifact_signature",
		"benchmarks": "evidence.benchmarks",
		"contract": "evidence.contract",
		"determinism": "evidence.determinism",
		"mutation": "evidence.mutation",
		"sbom": "evidence.sbom",
	} {
		t.fails_with([], [t.set("/evidence/require/medium", [kind])]) == {rule}
	}
}

test_waived_evidence_may_be_worse if {
	waiver := [t.set("/gate/exceptions", [{"rule": "coverage", "owner": "alice", "expires": 5000}])]
	t.fails_with([t.set("/evidence/coverage/0/lines/covered", 1)], waiver) == none
	t.fails_with([t.set("/evidence/coverage", [{"name": "c", "ok": false, "problem": "broken"}])], waiver) == none
	t.fails_with([t.set("/evidence/coverage", [])], waiver) == none
}

test_one_is_enough if {
	t.fails([t.set("/evidence/tests/0/passed", 1)]) == none
	t.fails([t.set("/evidence/coverage/0/lines", {"covered": 1, "total": 1})]) == none
	asked("mutation", {"mutants": {"covered": 1, "total": 1}}) == none
	lapsed := t.set("/gate/exceptions/0/expires", 1000)
	item := {"name": "x", "ok": true, "executions": 1, "crashes": 0}
	t.fails_with([t.add("/evidence/fuzz", [item])], [lapsed, t.set("/evidence/require/medium", ["fuzz"])]) == none
}
