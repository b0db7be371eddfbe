# METADATA
# title: The agent stayed within its budget
# description: The intent's budget of calls, tokens and money holds for one pull request; the provenance says what its receipts come to.
# custom:
#   id: intent.budget
#   who: maintainers
#   remedy: Let the agent start again, or raise the budget at the base commit.
package sallyport.rules.intent.budget

import data.configuration
import data.sallyport.lib.intent
import data.sallyport.lib.people

deny contains {"msg": message} if {
	some name in intent.claimed
	some figure in ["calls", "tokens"]
	allowed := configuration.intents[name].budget[figure]
	intent.spent[figure] > allowed
	message := sprintf("%d %s, the intent %s has %d", [intent.spent[figure], figure, name, allowed])
}

deny contains {"msg": sprintf("the models cost more than the intent %s has", [name])} if {
	some name in intent.claimed
	intent.spent.nanoUsd > configuration.intents[name].budget.nanoUsd
}

skip := "no agent had a part in the change" if not people.is_agents_change

pass := sprintf("%d calls to models, %d tokens", [intent.spent.calls, intent.spent.tokens])
