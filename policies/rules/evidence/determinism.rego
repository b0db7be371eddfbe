# METADATA
# title: The build gives the same bytes each time
# description: What differs from run to run cannot be judged by looking at one.
# custom:
#   id: evidence.determinism
#   who: author
#   remedy: Remove what differs (times, orders, paths) from the build.
package sallyport.rules.evidence.determinism

import data.configuration
import data.sallyport.lib.evidence

deny contains {"msg": problem} if some problem in evidence.problems.determinism

deny contains {"msg": sprintf("%s: the runs differ", [item.name])} if {
	some item in evidence.measured("determinism")
	not item.identical
}

deny contains {"msg": sprintf("%s: %d of %d runs", [item.name, item.runs, configuration.evidence.determinism.runs])} if {
	some item in evidence.measured("determinism")
	item.runs < configuration.evidence.determinism.runs
}

skip := evidence.skip("determinism")

pass := sprintf("%d Statements", [count(evidence.items("determinism"))])
