# METADATA
# title: The required checks succeeded on the head
# description: Every listed run of a required name, posted by the expected app on the head commit, has concluded success.
# custom:
#   id: checks.required
#   who: author
#   remedy: Run the check on the head commit until it succeeds; skipped, neutral, cancelled or running is not success.
package sallyport.rules.checks.required

import data.configuration
import data.sallyport.lib.checks

deny contains {"msg": message} if {
	some required in configuration.gate.checks
	count(checks.runs(required)) == 0
	message := sprintf("%s has no run on the head commit by app %d", [required.name, required.app])
}

deny contains {"msg": message} if {
	some required in configuration.gate.checks
	some run in checks.runs(required)
	not checks.succeeded(run)
	message := sprintf("%s is %s, concluded %s", [required.name, run.status, run.conclusion])
}

skip := "no check is required" if count(configuration.gate.checks) == 0

pass := sprintf("%d required checks succeeded", [count(configuration.gate.checks)])
