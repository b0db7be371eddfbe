# METADATA
# title: The artifact is signed and logged
# description: A release needs a verified signature, with its entry in the transparency log.
# custom:
#   id: evidence.artifact-signature
#   who: operator
#   remedy: Sign the artifact with sign-and-attest, and verify it.
package sallyport.rules.evidence.artifact_signature

import data.sallyport.lib.evidence

deny contains {"msg": problem} if some problem in evidence.problems["artifact-signature"]

deny contains {"msg": sprintf("%s: the artifact did not verify", [item.name])} if {
	some item in evidence.measured("artifact-signature")
	not item.passed
}

skip := evidence.skip("artifact-signature")

pass := sprintf("%d Statements", [count(evidence.items("artifact-signature"))])
