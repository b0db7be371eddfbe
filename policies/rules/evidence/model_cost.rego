# METADATA
# title: The models cost what the intent allows
# description: 'The gateway''s own word on the calls for this pull request; where "evidence.require" names it, it is asked for of agents'' changes.'
# custom:
#   id: evidence.model-cost
#   who: operator
#   remedy: Let the gateway's job state the cost of this pull request again, or raise the intent's budget at the base commit.
package sallyport.rules.evidence.model_cost

import data.configuration
import data.sallyport.lib.evidence
import data.sallyport.lib.intent
import data.sallyport.lib.people

deny contains {"msg": problem} if some problem in evidence.problems["model-cost"]

deny contains {"msg": sprintf("%s: it is about pull request %d of %s", [item.name, item.pullRequest, item.repository])} if {
	some item in evidence.measured("model-cost")
	not about_this(item)
}

deny contains {"msg": message} if {
	some item in evidence.measured("model-cost")
	some name in intent.claimed
	some figure in ["calls", "tokens"]
	allowed := configuration.intents[name].budget[figure]
	item[figure] > allowed
	message := sprintf("%s: %d %s, the intent %s has %d", [item.name, item[figure], figure, name, allowed])
}

deny contains {"msg": sprintf("%s: the models cost more than the intent %s has", [item.name, name])} if {
	some item in evidence.measured("model-cost")
	some name in intent.claimed
	item.nanoUsd > configuration.intents[name].budget.nanoUsd
}

deny contains {"msg": sprintf("%s: %d calls have no price, and the intent %s has a budget in dollars", [item.name, item.unpriced, name])} if {
	some item in evidence.measured("model-cost")
	some name in intent.claimed
	configuration.intents[name].budget.nanoUsd >= 0
	item.unpriced > 0
}

about_this(item) if {
	item.pullRequest == people.facts.pullRequest.number
	lower(item.repository) == lower(people.facts.repository.fullName)
}

skip := evidence.skip("model-cost")

pass := sprintf("%d Statements", [count(evidence.items("model-cost"))])
