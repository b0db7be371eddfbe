# METADATA
# title: The forge's facts are there
# description: Without them the author is unknown, and nobody has approved.
# custom:
#   id: identity.facts
#   who: operator
#   remedy: Give the forge's facts with --facts FILE; on GitHub the action collects them.
package sallyport.rules.identity.facts

import data.sallyport.lib.people

deny contains {"msg": "there are no facts: the author is unknown"} if people.facts == null

pass := "the facts are about this change"
