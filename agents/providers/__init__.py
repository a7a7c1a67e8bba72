"""Outside providers of a call: language models now, speech later.

Nothing here is needed for the embedded engine.
"""
