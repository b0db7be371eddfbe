# METADATA
# title: The fuzzer found no crash
# description: A fuzzer that did not run finds nothing.
# custom:
#   id: evidence.fuzz
#   who: author
#   remedy: Mend the crash, and add its input to the tests.
package sallyport.rules.evidence.fuzz

import data.sallyport.lib.evidence

deny contains {"msg": problem} if some problem in evidence.problems.fuzz

deny contains {"msg": sprintf("%s: %d crashes", [item.name, item.crashes])} if {
	some item in evidence.measured("fuzz")
	item.crashes > 0
}

deny contains {"msg": sprintf("%s: nothing was executed", [item.name])} if {
	some item in evidence.measured("fuzz")
	item.executions < 1
}

skip := evidence.skip("fuzz")

pass := sprintf("%d Statements", [count(evidence.items("fuzz"))])
