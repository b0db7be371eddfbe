# METADATA
# title: Nobody with write access asks for changes
# description: A standing request for changes is a no, whoever else approves.
# custom:
#   id: approvals.objections
#   who: reviewers
#   remedy: Answer the review; the reviewer approves or dismisses it.
package sallyport.rules.approvals.objections

import data.sallyport.lib.approvals

deny contains {"msg": sprintf("%s asks for changes", [name])} if some name in approvals.objections

pass := "no review asks for changes"
