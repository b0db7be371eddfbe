# METADATA
# title: There is something to merge
# description: The same commit or tree on both sides is no change.
# custom:
#   id: change.something
#   who: author
#   remedy: Add a commit that changes a file, or close the pull request.
package sallyport.rules.change.something

deny contains {"msg": "the head has the tree of the merge base: there is nothing to merge"} if input.change.empty

pass := sprintf("%d changed files", [input.change.files])
