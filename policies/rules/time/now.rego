# METADATA
# title: The time is known
# description: Freezes and exceptions are decided by the forge's clock, so a decision can be replayed.
# custom:
#   id: time.now
#   who: operator
#   remedy: Give "now" in the facts as an RFC 3339 time.
package sallyport.rules.time.now

deny contains {"msg": "the facts have no readable time"} if input.now == null

pass := "the time is known"
