"""The receptionist as livekit sees it: the embedded engine, the agent with its tools, the output guard."""
