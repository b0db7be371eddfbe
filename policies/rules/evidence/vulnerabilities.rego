# METADATA
# title: No known vulnerability
# description: A vulnerability at the severity of "failOn" or above; an unknown severity counts as the worst.
# custom:
#   id: evidence.vulnerabilities
#   who: author
#   remedy: Update or remove the vulnerable dependency.
package sallyport.rules.evidence.vulnerabilities

import data.configuration
import data.sallyport.lib.evidence

deny contains {"msg": problem} if some problem in evidence.problems.vulnerabilities

deny contains {"msg": sprintf("%s: %d vulnerabilities", [item.name, found])} if {
	some item in evidence.measured("vulnerabilities")
	found := evidence.at_least(item.findings, ["low", "medium", "high", "critical"], configuration.evidence.vulnerabilities.failOn)
	found > 0
}

skip := evidence.skip("vulnerabilities")

pass := sprintf("%d Statements", [count(evidence.items("vulnerabilities"))])
