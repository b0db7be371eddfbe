# METADATA
# title: The agent works for an intent that it has
# description: An agent may do what one of its intents says, and nothing beside.
# custom:
#   id: intent.declared
#   who: maintainers
#   remedy: Run the agent for one of its intents, so that its provenance names it, or give it the intent at the base commit.
package sallyport.rules.intent.declared

import data.sallyport.lib.intent
import data.sallyport.lib.people

deny contains {"msg": "the agent's provenance names no intent that this agent has"} if {
	people.is_agents_change
	count(intent.claimed) == 0
}

deny contains {"msg": sprintf("%s does not have the intent %s", [agent.login, name])} if {
	some agent in people.agents
	some name in intent.named
	not name in people.intents_of(agent)
}

skip := "no agent had a part in the change" if not people.is_agents_change

pass := sprintf("for the intent %s", [concat(", ", sort(intent.claimed))])
