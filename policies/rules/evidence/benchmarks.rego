# METADATA
# title: No benchmark regressed
# description: The 95th percentile against its baseline, in percent.
# custom:
#   id: evidence.benchmarks
#   who: author
#   remedy: Make it as fast as the baseline again.
package sallyport.rules.evidence.benchmarks

import data.configuration
import data.sallyport.lib.evidence

deny contains {"msg": problem} if some problem in evidence.problems.benchmarks

deny contains {"msg": sprintf("%s: the 95th percentile regressed by more than allowed", [item.name])} if {
	some item in evidence.measured("benchmarks")
	item.regressionPercent > configuration.evidence.benchmarks.p95RegressionPercent
}

deny contains {"msg": sprintf("%s: no benchmark was run", [item.name])} if {
	some item in evidence.measured("benchmarks")
	item.benchmarks < 1
}

skip := evidence.skip("benchmarks")

pass := sprintf("%d Statements", [count(evidence.items("benchmarks"))])
