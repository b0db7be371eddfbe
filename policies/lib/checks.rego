# METADATA
# title: What the forge listed of a required check
# description: On the head commit, of that name, by that app; a run by another app is nobody's word. A commit in capitals is the head to whoever failed, not to whoever succeeded.
package sallyport.lib.checks

import data.sallyport.lib.people

runs(required) := [run |
	some run in people.facts.checks
	run.name == required.name
	run.app == required.app
	lower(run.sha) == input.change.head
]

succeeded(run) if {
	run.status == "completed"
	run.conclusion == "success"
	run.sha == input.change.head
}
