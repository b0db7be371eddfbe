# METADATA
# title: There is a bill of materials
# description: What is in the product has to be known before anybody can say what is wrong with it.
# custom:
#   id: evidence.sbom
#   who: operator
#   remedy: Make an SBOM (CycloneDX or SPDX) of the head commit.
package sallyport.rules.evidence.sbom

import data.sallyport.lib.evidence

deny contains {"msg": problem} if some problem in evidence.problems.sbom

deny contains {"msg": sprintf("%s: the bill of materials is empty", [item.name])} if {
	some item in evidence.measured("sbom")
	item.components < 1
}

skip := evidence.skip("sbom")

pass := sprintf("%d Statements", [count(evidence.items("sbom"))])
