package sallyport.intent_test

import data.sallyport.testing as t

none := set()

test_no_provenance if t.agent_fails([t.set("/evidence/agent-provenance", [])]) == {"evidence.agent_provenance", "intent.declared"}

test_intent_of_nobody if t.agent_fails([t.set("/evidence/agent-provenance/0/intent", "x")]) == {"intent.declared"}

test_intent_of_another_agent if {
	t.agent_fails_with([], [t.set("/agents/acme-agent[bot]/intents", [])]) == {"intent.declared"}
}

test_one_intent_of_two_is_not_its_own if {
	t.agent_fails([t.add("/evidence/agent-provenance/-", object.union(t.provenance, {"intent": "x", "calls": null, "tokens": null, "nanoUsd": null}))]) == {"intent.declared"}
}

test_outside_its_paths if {
	t.agent_fails([t.set("/intents/chores/outsideCount", 2), t.set("/intents/chores/outside", ["a", "b"])]) == {"intent.paths"}
}

test_above_its_tier if t.agent_fails_with([], [t.set("/intents/chores/maxTier", "medium")]) == {"intent.tier"}

test_a_model_of_nobody if t.agent_fails([t.set("/evidence/agent-provenance/0/models", ["x/y"])]) == {"intent.models"}

test_more_calls_than_its_budget if t.agent_fails([t.set("/evidence/agent-provenance/0/calls", 11)]) == {"intent.budget"}

test_no_budget if {
	every figure in ["calls", "tokens", "nanoUsd"] {
		more := t.set(sprintf("/evidence/agent-provenance/0/%s", [figure]), 999)
		t.agent_fails([more]) == {"intent.budget"}
		t.agent_fails_with([more], [t.remove(sprintf("/intents/chores/budget/%s", [figure]))]) == none
	}
}

test_figures_of_several_runs_add_up if {
	nothing := {"calls": null, "tokens": null, "nanoUsd": null}
	t.agent_fails([t.add("/evidence/agent-provenance/-", object.union(t.provenance, nothing))]) == none
	every figure in ["calls", "tokens", "nanoUsd"] {
		another := object.union(object.union(t.provenance, nothing), {figure: 1})
		t.agent_fails([t.add("/evidence/agent-provenance/-", another)]) == {"intent.budget"}
	}
}

test_a_host_of_nobody if t.agent_fails([t.set("/intents/chores/egress", ["evil.example"])]) == {"intent.egress"}

waiver := t.set("/gate/exceptions", [{"rule": "agent-provenance", "owner": "alice", "expires": 5000}])

test_waived_provenance_leaves_the_only_intent if {
	t.agent_fails_with([t.set("/evidence/agent-provenance", [])], [waiver]) == none
}

test_waived_provenance_does_not_choose if {
	t.agent_fails_with(
		[t.set("/evidence/agent-provenance", []), t.add("/intents/docs", {"outsideCount": 0, "outside": [], "models": []})],
		[waiver, t.add("/intents/docs", {"maxTier": "high", "budget": {}}), t.set("/agents/acme-agent[bot]/intents", ["chores", "docs"])],
	) == {"intent.declared"}
}

test_answers if {
	t.passed("intent", "declared", t.agents) == "for the intent chores"
	t.passed("intent", "paths", t.agents) == "every file is within the intent's paths"
	t.passed("intent", "tier", t.agents) == "the tier high is within the intent"
	t.passed("intent", "models", t.agents) == "every model that the provenance names is one of the intent"
	t.passed("intent", "budget", t.agents) == "10 calls to models, 900 tokens"
	t.passed("intent", "egress", t.agents) == "every host that the provenance names is approved"
	every name in ["declared", "paths", "tier", "models", "budget", "egress"] {
		t.skipped("intent", name, t.persons) == "no agent had a part in the change"
	}
}

other_agent := [
	t.add("/agents/other[bot]", {"id": 9, "intents": ["docs"]}),
	t.add("/intents/docs", {"maxTier": "high", "budget": {}}),
]

test_each_agent_has_its_own_intents if {
	t.agent_fails_with([], other_agent) == none
	scope := t.add("/intents/docs", {"outsideCount": 0, "outside": [], "models": ["anthropic/a"]})
	t.agent_fails_with([t.set("/evidence/agent-provenance/0/intent", "docs"), scope], other_agent) == {"intent.declared"}
}
