# METADATA
# title: People have approved the head commit
# description: A change above the lowest tier is read by people who had no part in it.
# custom:
#   id: approvals.count
#   who: reviewers
#   remedy: Ask people with write access, who had no part in the change, to approve the head commit.
package sallyport.rules.approvals.count

import data.sallyport.lib.approvals

deny contains {"msg": message} if {
	count(approvals.approvers) < approvals.asked
	message := sprintf("%d of %d approvals by people on the head commit", [count(approvals.approvers), approvals.asked])
}

skip := "no approval is asked for" if approvals.asked == 0

pass := sprintf("%d of %d approvals by people on the head commit", [count(approvals.approvers), approvals.asked])
