"""Phrases of pages in many languages: a table for each thing that is said, a row for each language.

How a row is written says `book`; which tables are asked together says `abroad`. A new language is
a row in each, or in those for which somebody knows how its papers say so.
"""
