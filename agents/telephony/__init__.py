"""One phone call in a room of the phone server. Started by `agents.worker`; nobody else answers calls."""
