# METADATA
# title: The agent stays within its intent's paths
# description: The intent says all that its change may touch, under both names of a rename.
# custom:
#   id: intent.paths
#   who: author
#   remedy: Leave the other files out of the change, or widen the intent's paths at the base commit.
package sallyport.rules.intent.paths

import data.sallyport.lib.intent
import data.sallyport.lib.people

deny contains {"msg": message} if {
	some name in intent.claimed
	scope := intent.scopes[name]
	scope.outsideCount > 0
	message := sprintf("%d files are outside the intent %s: %s", [scope.outsideCount, name, concat(", ", scope.outside)])
}

skip := "no agent had a part in the change" if not people.is_agents_change

pass := "every file is within the intent's paths"
