# METADATA
# title: Co-authors that the commits name
# description: A trailer is text. It takes the right to approve from whom it names, and changes nothing else; bots in it are recorded.
# custom:
#   id: identity.co-authors
#   who: author
#   remedy: Nothing is to be done.
package sallyport.rules.identity.co_authors

import data.sallyport.lib.co_authors

skip := "no commit names a co-author" if count(co_authors.names) == 0

pass := sprintf("named, and so without a say: %s", [concat(", ", co_authors.names)])
