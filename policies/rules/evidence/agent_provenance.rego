# METADATA
# title: The agent's run left its provenance
# description: 'Which agent, for which intent, with which model: SLSA provenance with the project''s own build type.'
# custom:
#   id: evidence.agent-provenance
#   who: operator
#   remedy: Let the run's own workflow write the provenance of the change.
package sallyport.rules.evidence.agent_provenance

import data.sallyport.lib.evidence

deny contains {"msg": problem} if some problem in evidence.problems["agent-provenance"]

skip := evidence.skip("agent-provenance")

pass := sprintf("%d Statements", [count(evidence.items("agent-provenance"))])
