# METADATA
# title: An agent's infrastructure change has two approvals
# description: One reviewer can be tired; CI, deployment, build, policy, owners and agent instructions decide what everything else may do.
# custom:
#   id: approvals.infrastructure
#   who: reviewers
#   remedy: Ask two people with write access to approve the head commit; no configuration lowers this.
package sallyport.rules.approvals.infrastructure

import data.sallyport.lib.approvals

deny contains {"msg": message} if {
	approvals.agents_infrastructure
	count(approvals.approvers) < 2
	message := sprintf(
		"%d of 2 approvals for an agent's change to infrastructure (%s)",
		[count(approvals.approvers), concat(", ", input.change.infrastructure)],
	)
}

skip := "no agent changes infrastructure" if not approvals.agents_infrastructure

pass := sprintf("%d approvals for an agent's change to infrastructure", [count(approvals.approvers)])
