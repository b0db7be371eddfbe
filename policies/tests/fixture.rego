# METADATA
# title: Two changes that are allowed, and what fails when something about them is changed
# description: Tests take one thing away and name the rules that then fail.
package sallyport.testing

head := "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

alice := {"login": "alice", "id": 11, "type": "User"}

bob := {"login": "bob", "id": 12, "type": "User"}

carol := {"login": "carol", "id": 13, "type": "User"}

agent := {"login": "acme-agent[bot]", "id": 4242, "type": "Bot"}

web_flow := {"login": "web-flow", "id": 19864447, "type": "User"}

approval(account) := {"author": account, "permission": "write", "state": "APPROVED", "commit": head, "at": 900}

# A person's source change, approved once, with its evidence and its check.
persons := {
	"now": 1000,
	"change": {
		"base": "0000000000000000000000000000000000000000",
		"head": head,
		"tier": "medium",
		"class": "other",
		"files": 1,
		"commits": 1,
		"empty": false,
		"baseMoved": false,
		"critical": [],
		"infrastructure": [],
		"missingCommits": [],
	},
	"facts": {
		"now": 1000,
		"repository": {"id": 1, "fullName": "acme/shop"},
		"pullRequest": {
			"number": 7,
			"draft": false,
			"author": alice,
			"base": {"ref": "main", "sha": "0000000000000000000000000000000000000000", "repositoryId": 1},
			"head": {"ref": "topic", "sha": head, "repositoryId": 1},
		},
		"commits": [{"sha": head, "author": alice, "committer": web_flow, "verified": true}],
		"reviews": [approval(bob)],
		"checks": [{"name": "build", "app": 1, "status": "completed", "conclusion": "success", "sha": head}],
		"teams": [],
	},
	"coAuthors": [],
	"intents": {"chores": {"outsideCount": 0, "outside": [], "models": ["anthropic/a"], "egress": []}},
	"exceptions": [{"covers": true}],
	"evidence": {
		"tests": [{"name": "t", "ok": true, "result": "passed", "passed": 3, "failed": 0}],
		"coverage": [{"name": "c", "ok": true, "lines": {"covered": 80, "total": 100}, "changedLines": {"covered": 0, "total": 0}}],
		"scan": [{"name": "s", "ok": true, "findings": {"none": 0, "note": 1, "warning": 2, "error": 0}}],
		"vulnerabilities": [{"name": "v", "ok": true, "findings": {"low": 3, "medium": 1, "high": 0, "critical": 0}}],
	},
	"policies": {"evaluated": [], "denials": [], "warnings": [], "sha256": null},
	"owners": null,
}

# An agent's change to a workflow, approved twice, with its provenance.
agents := json.patch(persons, [
	{"op": "replace", "path": "/change/tier", "value": "high"},
	{"op": "replace", "path": "/change/infrastructure", "value": [".github/workflows/ci.yml"]},
	{"op": "replace", "path": "/facts/pullRequest/author", "value": agent},
	{"op": "replace", "path": "/facts/commits/0/author", "value": agent},
	{"op": "replace", "path": "/facts/reviews", "value": [approval(alice), approval(bob)]},
	{"op": "add", "path": "/evidence/agent-provenance", "value": [provenance]},
])

provenance := {"name": "p", "ok": true, "intent": "chores", "models": ["anthropic/a"], "egress": [], "calls": 10, "tokens": 900, "nanoUsd": 3}

configuration := {
	"agents": {"acme-agent[bot]": {"id": 4242, "intents": ["chores"], "owners": []}},
	"intents": {"chores": {"maxTier": "high", "budget": {"calls": 10, "tokens": 900, "nanoUsd": 3}}},
	"evidence": {
		"coverage": {"lines": 80, "changedLines": 80},
		"mutation": {"score": 70},
		"scan": {"failOn": "error"},
		"vulnerabilities": {"failOn": "high"},
		"benchmarks": {"p95RegressionPercent": 5},
		"determinism": {"runs": 3},
		"require": {"low": [], "medium": [], "high": []},
	},
	"gate": {
		"approvals": {"low": 0, "medium": 1, "high": 2},
		"humans": {"low": 0, "medium": 1, "high": 1},
		"owners": "ignored",
		"checks": [{"name": "build", "app": 1}],
		"freeze": [{"from": 2000, "to": 3000, "fromText": "f", "toText": "t", "reason": "holidays"}],
		"exceptions": [{"rule": "fuzz", "owner": "alice", "expires": 5000}],
		"policies": [],
	},
}

failing(change, settings) := {sprintf("%s.%s", [pack, name]) |
	some pack, name
	count(data.sallyport.rules[pack][name].deny) > 0 with input as change with data.configuration as settings
}

# The rules that fail for the person's change after a patch.
fails(patch) := failing(json.patch(persons, patch), configuration)

fails_with(patch, settings) := failing(json.patch(persons, patch), json.patch(configuration, settings))

# The same for the agent's.
agent_fails(patch) := failing(json.patch(agents, patch), configuration)

agent_fails_with(patch, settings) := failing(json.patch(agents, patch), json.patch(configuration, settings))

set(path, value) := {"op": "replace", "path": path, "value": value}

add(path, value) := {"op": "add", "path": path, "value": value}

remove(path) := {"op": "remove", "path": path}

# How a rule answers when it does not fail.
skipped(pack, name, change) := answer if {
	answer := data.sallyport.rules[pack][name].skip with input as change with data.configuration as configuration
}

passed(pack, name, change) := answer if {
	answer := data.sallyport.rules[pack][name].pass with input as change with data.configuration as configuration
}
