# METADATA
# title: What the agent said it works for
# description: The intents that the provenance names; where an exception waives the provenance, the only intent that the agent has.
package sallyport.lib.intent

import data.configuration
import data.sallyport.lib.evidence
import data.sallyport.lib.people

provenance := [item |
	some item in evidence.items("agent-provenance")
	item.ok
]

# Every intent that a provenance names, known or not.
named contains item.intent if some item in provenance

claimed contains name if {
	some name in named
	name in object.keys(configuration.intents)
}

claimed contains name if {
	count(provenance) == 0
	evidence.waived("agent-provenance")
	possible := {intent | some agent in people.agents; some intent in people.intents_of(agent)}
	count(possible) == 1
	some name in possible
}

# What each intent covers of this change; made by the engine, which owns the patterns' meaning.
scopes := input.intents

rank := {"low": 0, "medium": 1, "high": 2}

# What the provenances' receipts come to; money in billionths of a dollar, which are whole numbers.
spent := {
	"calls": sum([item.calls | some item in provenance; item.calls != null]),
	"tokens": sum([item.tokens | some item in provenance; item.tokens != null]),
	"nanoUsd": sum([item.nanoUsd | some item in provenance; item.nanoUsd != null]),
}
