# METADATA
# title: The base has not moved on
# description: A base with commits that the head lacks is said; merging asks for the tree that was judged.
# custom:
#   id: change.base
#   who: author
#   remedy: Rebase the branch onto the base branch, and have it judged again.
package sallyport.rules.change.base

pass := "the base branch has moved on since the change began; merging asks for the tree that was judged" if input.change.baseMoved

pass := "the head has every commit of the base" if not input.change.baseMoved
