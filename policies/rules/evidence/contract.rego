# METADATA
# title: The contract tests passed
# description: A result without any test is no result.
# custom:
#   id: evidence.contract
#   who: author
#   remedy: Run the contract tests on the head commit, and mend what fails.
package sallyport.rules.evidence.contract

import data.sallyport.lib.evidence

deny contains {"msg": problem} if some problem in evidence.problems.contract

deny contains {"msg": sprintf("%s: %d tests failed", [item.name, item.failed])} if {
	some item in evidence.measured("contract")
	item.failed > 0
}

deny contains {"msg": sprintf("%s: no test passed", [item.name])} if {
	some item in evidence.measured("contract")
	item.passed < 1
}

deny contains {"msg": sprintf("%s: the run failed", [item.name])} if {
	some item in evidence.measured("contract")
	item.result == "failed"
}

skip := evidence.skip("contract")

pass := sprintf("%d Statements", [count(evidence.items("contract"))])
