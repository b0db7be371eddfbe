# METADATA
# title: The agent used models of its intent
# description: Nothing else passes the gateway; what the provenance names beside is told apart here.
# custom:
#   id: intent.models
#   who: operator
#   remedy: Run the agent through the gateway, with a model that the intent has.
package sallyport.rules.intent.models

import data.sallyport.lib.intent
import data.sallyport.lib.people

deny contains {"msg": sprintf("%s: the model %s is not one of the intent %s", [item.name, model, name])} if {
	people.is_agents_change
	some item in intent.provenance
	some name in intent.claimed
	some model in item.models
	not model in intent.scopes[name].models
}

skip := "no agent had a part in the change" if not people.is_agents_change

pass := "every model that the provenance names is one of the intent"
