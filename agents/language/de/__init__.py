"""German: the words of time (`words`, `calendar_words`, `numbers`) and the rules that read them (`clock`,
`days`, `limits`, `masks`).
"""
