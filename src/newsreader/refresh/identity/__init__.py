"""Which entries of a feed are which of its articles, and which are new; pure, on plain types.

`decide` is the door. Each step has a module of its own, in this order:

| evidence | verdict | where |
|---|---|---|
| all that an entry says: guid, link, date, words | what it can be told by | `faces` |
| a guid, link, title with date, or text that no other entry has | its key | `apart` |
| the key is known, and what was kept says the same | that article, unchanged | `decide` |
| its other keys: path of the link, date, title with date, text | what it may be | `document` |
| guids or links that move from entry to entry | places: they tell nothing | `places` |
| guids that are new for the most part beside words that are not | what it is, by words | `moved` |
| words alone; a link or a content that several articles share | what it may be too | `near` |
| two keys that one article had once | an earlier version of that | `setting` |
| the entry beside each of these, as `evidence` has it | the first rule that applies | `verdict` |
| all those that may be the same | the surest pairs, each article once | `pairs` |
| an earlier version or a repeat of one that is in the document | nothing | `decide` |
| anything else | a new article | `decide` |

The third to the seventh ask for no more than they need: `latest` says when articles are looked
through that no key leads to. What is kept of an article is a `prints.Print`. `docs/feeds.md` tells
readers and publishers the same.
"""
