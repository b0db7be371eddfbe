# METADATA
# title: The agent stays within its intent's tier
# description: An intent has a highest tier, whatever people approve.
# custom:
#   id: intent.tier
#   who: maintainers
#   remedy: Have a person make the change, or raise the intent's maxTier at the base commit.
package sallyport.rules.intent.tier

import data.configuration
import data.sallyport.lib.intent
import data.sallyport.lib.people

deny contains {"msg": sprintf("the change is %s, the intent %s allows %s", [input.change.tier, name, highest])} if {
	some name in intent.claimed
	highest := configuration.intents[name].maxTier
	intent.rank[input.change.tier] > intent.rank[highest]
}

skip := "no agent had a part in the change" if not people.is_agents_change

pass := sprintf("the tier %s is within the intent", [input.change.tier])
