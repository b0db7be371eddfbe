# METADATA
# title: Agents are declared one by one
# description: A pattern in place of a login would let in whoever picks a fitting name.
# custom:
#   id: identity.agents
#   who: maintainers
#   remedy: Replace the pattern by the login and the id of each agent.
package sallyport.rules.identity.agents

import data.configuration

deny contains {"msg": sprintf("%s is a pattern, not the login of an agent", [login])} if {
	some login, _ in configuration.agents
	contains(login, "*")
}

skip := "no agent is declared" if count(configuration.agents) == 0

pass := sprintf("%d agents are declared", [count(configuration.agents)])
