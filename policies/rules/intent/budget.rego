# METADATA
# title: The agent stayed within its calls
# description: The intent's budget holds for one pull request; the provenance says how many calls its receipts have.
# custom:
#   id: intent.budget
#   who: maintainers
#   remedy: Let the agent start again, or raise the budget at the base commit.
package sallyport.rules.intent.budget

import data.configuration
import data.sallyport.lib.intent
import data.sallyport.lib.people

deny contains {"msg": sprintf("%d calls, the intent %s has %d", [intent.calls, name, allowed])} if {
	some name in intent.claimed
	allowed := configuration.intents[name].budget.calls
	intent.calls > allowed
}

skip := "no agent had a part in the change" if not people.is_agents_change

pass := sprintf("%d calls to models", [intent.calls])
