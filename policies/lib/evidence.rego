# METADATA
# title: Which evidence is asked for, and what there is
# description: Kinds are asked for by the class and the tier of the change; an exception waives one for its paths until its day.
package sallyport.lib.evidence

import data.configuration
import data.sallyport.lib.people

needed contains "tests" if input.change.class in {"tests", "other"}

needed contains kind if {
	input.change.class == "other"
	some kind in ["coverage", "scan", "vulnerabilities"]
}

needed contains "mutation" if count(input.change.critical) > 0

needed contains "agent-provenance" if people.is_agents_change

needed contains kind if {
	some kind in configuration.evidence.require[input.change.tier]
	kind != "model-cost"
}

# Nobody but an agent calls models through the gateway.
needed contains "model-cost" if {
	"model-cost" in configuration.evidence.require[input.change.tier]
	people.is_agents_change
}

# The exceptions in force for this change, by the kind that they waive.
waivers[kind] contains exception.owner if {
	some index, exception in configuration.gate.exceptions
	kind := exception.rule
	input.exceptions[index].covers
	input.now != null
	input.now < exception.expires
}

waived(kind) if count(waivers[kind]) > 0

asked(kind) if {
	kind in needed
	not waived(kind)
}

items(kind) := object.get(input.evidence, kind, [])

# What every kind has in common: it has to be there, and all that is there has to be readable.
problems[kind] contains message if {
	some kind in needed
	not waived(kind)
	count(items(kind)) == 0
	message := sprintf("there is no %s evidence about this commit that counts", [kind])
}

problems[kind] contains message if {
	some kind in needed
	not waived(kind)
	some item in items(kind)
	not item.ok
	message := sprintf("%s: %s", [item.name, item.problem])
}

# The items of a kind that is asked for, and that could be read: a rule compares their figures.
measured(kind) := [item |
	asked(kind)
	some item in items(kind)
	item.ok
]

skip(kind) := sprintf("%s is not asked for", [kind]) if not kind in needed

skip(kind) := sprintf("%s is waived by %s", [kind, concat(", ", sort(waivers[kind]))]) if {
	kind in needed
	waived(kind)
}

# Is this many of that many less than so many percent? Compared as whole numbers, so nothing is rounded.
below(ratio, percent) if {
	ratio.total > 0
	ratio.covered * 100 < percent * ratio.total
}

# How many findings stand at a level or above it, levels in rising order.
at_least(findings, levels, lowest) := sum([findings[level] |
	some from, name in levels
	name == lowest
	some index, level in levels
	index >= from
])
