"""One call at run time.

The controller that carries the reducer's actions to the domain services and the journal.
"""
