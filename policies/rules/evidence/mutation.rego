# METADATA
# title: Enough mutants are found
# description: For critical modules a test that runs a line has to notice when it is wrong.
# custom:
#   id: evidence.mutation
#   who: author
#   remedy: Strengthen the tests where mutants survive.
package sallyport.rules.evidence.mutation

import data.configuration
import data.sallyport.lib.evidence

deny contains {"msg": problem} if some problem in evidence.problems.mutation

deny contains {"msg": sprintf("%s: %d of %d mutants were found", [item.name, item.mutants.covered, item.mutants.total])} if {
	some item in evidence.measured("mutation")
	evidence.below(item.mutants, configuration.evidence.mutation.score)
}

deny contains {"msg": sprintf("%s: no mutant was made", [item.name])} if {
	some item in evidence.measured("mutation")
	item.mutants.total < 1
}

skip := evidence.skip("mutation")

pass := sprintf("%d Statements", [count(evidence.items("mutation"))])
