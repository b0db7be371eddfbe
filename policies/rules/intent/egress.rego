# METADATA
# title: The agent reached only hosts that it may reach
# description: The gateway, approved registries and the intent's own hosts; what the sandbox let through beside them is told here.
# custom:
#   id: intent.egress
#   who: maintainers
#   remedy: Find out why the agent reached the host; if it may, add it to the intent's egress at the base commit.
package sallyport.rules.intent.egress

import data.sallyport.lib.intent
import data.sallyport.lib.people

deny contains {"msg": sprintf("the agent reached %s, which the intent %s does not have", [host, name])} if {
	some name in intent.claimed
	some host in intent.scopes[name].egress
}

skip := "no agent had a part in the change" if not people.is_agents_change

pass := "every host that the provenance names is approved"
