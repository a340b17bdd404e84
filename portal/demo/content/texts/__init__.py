"""The words of the demo's pages, apart from the code that puts them in place.

Typed with ordinary spaces; `typography.typeset` makes them right.
"""
