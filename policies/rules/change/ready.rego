# METADATA
# title: The pull request is not a draft
# description: A draft is not meant to be merged yet.
# custom:
#   id: change.ready
#   who: author
#   remedy: Mark the pull request as ready for review.
package sallyport.rules.change.ready

import data.sallyport.lib.people

deny contains {"msg": "the pull request is a draft"} if people.facts.pullRequest.draft

skip := "there are no facts" if people.facts == null

pass := "the pull request is ready for review"
