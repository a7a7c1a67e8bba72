"""The LiveKit server: trunks, dispatch rules, rooms, transfers, webhooks."""
