"""Entry point of `newsreader` and of `python -m newsreader`."""

import gc
import os
import sys

from newsreader.cli.curtain import Curtain
from newsreader.ending import endings


def main() -> None:
    """Run the command line and end the process with its exit code."""
    curtain = Curtain()
    try:
        curtain.rise(sys.argv[1:], os.environ)
        # Nothing that is imported is ever garbage, and looking for it took a seventh of a start.
        gc.disable()
        with endings.breakable():
            from newsreader.cli.main import run

            code = run(sys.argv[1:], curtain if curtain.up else None)
    except KeyboardInterrupt:
        code = 130  # as a shell counts an interrupt
    finally:
        curtain.drop()
    sys.exit(endings.code or code)


if __name__ == "__main__":
    main()
