# METADATA
# title: Whose commits an agent's pull request has
# description: Own is what the account that opened the pull request authored; GitHub commits what it does on its site.
package sallyport.lib.commits

import data.sallyport.lib.people

opened_by_agent if {
	people.opener != null
	people.declared(people.opener)
}

own(account) if {
	account != null
	account.id == people.opener.id
}

committed(account) if own(account)

committed(account) if people.web_flow(account)

by_agent(commit) if people.declared(commit.author)

by_agent(commit) if people.declared(commit.committer)
