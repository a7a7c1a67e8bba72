"""`python -m agents COMMAND`: the receptionist's side of the command line.

`caaisy` hands these commands over to it.
"""

from __future__ import annotations

import importlib
import sys

COMMANDS = {
    "call": ("agents.commands.call", "Talk to the receptionist in this terminal."),
    "scenarios": ("agents.commands.scenarios", "Run written calls and compare what comes of them."),
    "understand": ("agents.commands.understand", "Say what a phrase means."),
    "agent": ("agents.commands.agent", "Answer telephone calls."),
    "text-host": ("agents.commands.text_host", "Hold text calls for the web pages."),
}


def main(arguments: list[str] | None = None) -> int:
    """Run one command; 2 with the list of commands for an unknown one."""
    given = sys.argv[1:] if arguments is None else arguments
    if not given or given[0] in ("-h", "--help") or given[0] not in COMMANDS:
        print("Usage: python -m agents COMMAND [OPTIONS]\n", file=sys.stderr)
        for name, (_, help_text) in COMMANDS.items():
            print(f"  {name:<12} {help_text}", file=sys.stderr)
        return 0 if given and given[0] in ("-h", "--help") else 2
    module = importlib.import_module(COMMANDS[given[0]][0])
    module.app(args=given[1:], prog_name=f"caaisy {given[0]}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
