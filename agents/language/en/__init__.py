"""English: the words of time (`words`, `numbers`) and the rules that read them (`clock`, `days`, `limits`,
`masks`).
"""
