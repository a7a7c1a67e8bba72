"""How a caller turn is read, part by part; `agents.dialogue.turns` puts the parts together. Pure."""
