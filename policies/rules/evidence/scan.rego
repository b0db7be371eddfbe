# METADATA
# title: No new finding of the scanners
# description: A finding at the level of "failOn" or above that the base does not have.
# custom:
#   id: evidence.scan
#   who: author
#   remedy: Mend the findings that the change adds.
package sallyport.rules.evidence.scan

import data.configuration
import data.sallyport.lib.evidence

deny contains {"msg": problem} if some problem in evidence.problems.scan

deny contains {"msg": sprintf("%s: %d new findings", [item.name, found])} if {
	some item in evidence.measured("scan")
	found := evidence.at_least(item.findings, ["none", "note", "warning", "error"], configuration.evidence.scan.failOn)
	found > 0
}

skip := evidence.skip("scan")

pass := sprintf("%d Statements", [count(evidence.items("scan"))])
