# METADATA
# title: Enough lines are covered
# description: Production code that no test runs is judged by nobody. Figures are compared unrounded.
# custom:
#   id: evidence.coverage
#   who: author
#   remedy: Add tests for the lines that none runs, those of the change first.
package sallyport.rules.evidence.coverage

import data.configuration
import data.sallyport.lib.evidence

deny contains {"msg": problem} if some problem in evidence.problems.coverage

deny contains {"msg": sprintf("%s: %d of %d lines are covered", [item.name, item.lines.covered, item.lines.total])} if {
	some item in evidence.measured("coverage")
	evidence.below(item.lines, configuration.evidence.coverage.lines)
}

deny contains {"msg": sprintf("%s: %d of %d changed lines are covered", [item.name, item.changedLines.covered, item.changedLines.total])} if {
	some item in evidence.measured("coverage")
	evidence.below(item.changedLines, configuration.evidence.coverage.changedLines)
}

deny contains {"msg": sprintf("%s: no line was measured", [item.name])} if {
	some item in evidence.measured("coverage")
	item.lines.total < 1
}

skip := evidence.skip("coverage")

pass := sprintf("%d Statements", [count(evidence.items("coverage"))])
