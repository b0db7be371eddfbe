# METADATA
# title: The repository's own policies agree
# description: What "gate.policies" names is evaluated beside these rules; an error in it denies.
# custom:
#   id: policies.own
#   who: author
#   remedy: Mend what the policy asks for, or the policy at the base commit.
package sallyport.rules.policies.own

import data.configuration

deny contains {"msg": sprintf("%s: %s", [finding.name, finding.message])} if some finding in input.policies.denials

deny contains {"msg": sprintf("gate.policies names %s, which was not evaluated", [path])} if {
	some path in configuration.gate.policies
	not path in input.policies.evaluated
}

skip := "gate.policies names none" if count(configuration.gate.policies) == 0

pass := sprintf("%d policies agree%s", [count(configuration.gate.policies), evaluator]) if {
	count(input.policies.warnings) == 0
}

pass := sprintf("%d policies agree%s, and warn: %s", [count(configuration.gate.policies), evaluator, concat("; ", warnings)]) if {
	warnings := sort([sprintf("%s: %s", [warning.name, warning.message]) | some warning in input.policies.warnings])
	count(warnings) > 0
}

# Whoever reads the decision sees which program made it.
default evaluator := ""

evaluator := sprintf(" (opa %s, SHA-256 %s, %s)", [version, input.policies.opa.sha256, pinned])

version := input.policies.opa.version if input.policies.opa.version != null

version := "of an unknown version" if input.policies.opa.version == null

pinned := "pinned" if input.policies.opa.pinned

pinned := "which \"gate.opa\" does not pin" if not input.policies.opa.pinned
