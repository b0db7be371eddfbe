# METADATA
# title: The tests passed
# description: A result without any test is no result.
# custom:
#   id: evidence.tests
#   who: author
#   remedy: Run the tests on the head commit, and mend what fails.
package sallyport.rules.evidence.tests

import data.sallyport.lib.evidence

deny contains {"msg": problem} if some problem in evidence.problems.tests

deny contains {"msg": sprintf("%s: %d tests failed", [item.name, item.failed])} if {
	some item in evidence.measured("tests")
	item.failed > 0
}

deny contains {"msg": sprintf("%s: no test passed", [item.name])} if {
	some item in evidence.measured("tests")
	item.passed < 1
}

deny contains {"msg": sprintf("%s: the run failed", [item.name])} if {
	some item in evidence.measured("tests")
	item.result == "failed"
}

skip := evidence.skip("tests")

pass := sprintf("%d Statements", [count(evidence.items("tests"))])
