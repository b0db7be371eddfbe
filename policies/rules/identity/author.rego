# METADATA
# title: The author is a person or a declared agent
# description: 'A login proves nothing by itself: an agent is its declared login and id, and a bot that nobody declared is let in by nobody.'
# custom:
#   id: identity.author
#   who: maintainers
#   remedy: Declare the account under "agents" at the base commit, with its login and id, or open the pull request as a person.
package sallyport.rules.identity.author

import data.sallyport.lib.people

deny contains {"msg": "the author of the pull request is unknown"} if {
	people.facts != null
	people.opener == null
}

deny contains {"msg": sprintf("%s (%d) is a bot that is not declared under agents", [account.login, account.id])} if {
	some account in people.accounts
	account.type == "Bot"
	not people.declared(account)
}

deny contains {"msg": sprintf("%s (%d) has the login or the id of a declared agent, not both", [account.login, account.id])} if {
	some account in people.accounts
	people.impostor(account)
}

deny contains {"msg": sprintf("%s (%d) is of type User and has brackets in its login", [account.login, account.id])} if {
	some account in people.accounts
	account.type != "Bot"
	people.brackets(account)
}

deny contains {"msg": sprintf("%s (%d) is of type %s, which is neither User nor Bot", [account.login, account.id, account.type])} if {
	some account in people.accounts
	not account.type in {"User", "Bot"}
}

skip := "there are no facts" if people.facts == null

pass := sprintf("opened by %s", [people.opener.login])
