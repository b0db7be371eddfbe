# METADATA
# title: Co-authors that the commits name
# description: Their logins, in order.
package sallyport.lib.co_authors

names := sort([co_author.login | some co_author in input.coAuthors])
