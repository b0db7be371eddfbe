# METADATA
# title: What the forge listed of a required check
# description: On the head commit, of that name, by that app; a run by another app is nobody's word.
package sallyport.lib.checks

import data.sallyport.lib.people

runs(required) := [run |
	some run in people.facts.checks
	run.name == required.name
	run.app == required.app
	run.sha == input.change.head
]

succeeded(run) if {
	run.status == "completed"
	run.conclusion == "success"
}
