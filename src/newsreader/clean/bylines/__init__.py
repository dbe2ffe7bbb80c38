"""Lines that name people told apart: bylines, and the credits of pictures.

In comes a clean line of text, never a tree; out come names, the agency and the edition note
(`byline`), or a picture's caption and credit (`credit`). Words of more languages go into
`byline_words` and `agencies`; what stands beside a name and is none, into `beside_names`; a form of
credit that no label announces, into `credit_tails`; a word for a picture before a marked credit,
into `picture_words`; how a day within a credit is written, into `credit_days`.
"""
