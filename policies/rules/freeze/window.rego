# METADATA
# title: No freeze is on
# description: In a freeze nothing merges, from its start until its end.
# custom:
#   id: freeze.window
#   who: maintainers
#   remedy: Wait for the end of the freeze, or have the freeze changed at the base commit.
package sallyport.rules.freeze.window

import data.configuration

deny contains {"msg": message} if {
	some freeze in configuration.gate.freeze
	freeze.from <= input.now
	input.now < freeze.to
	message := sprintf("frozen from %s to %s: %s", [freeze.fromText, freeze.toText, freeze.reason])
}

deny contains {"msg": "it cannot be told whether a freeze is on"} if {
	input.now == null
	count(configuration.gate.freeze) > 0
}

skip := "no freeze is declared" if count(configuration.gate.freeze) == 0

pass := "no freeze is on"
