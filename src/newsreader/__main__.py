"""Entry point of `newsreader` and of `python -m newsreader`."""

import gc
import os
import sys

from newsreader.cli.curtain import raise_curtain


def main() -> None:
    """Run the command line and end the process with its exit code."""
    curtain = raise_curtain(sys.argv[1:], os.environ)
    # Nothing that is imported is ever garbage, and looking for it took a seventh of a start.
    gc.disable()
    try:
        from newsreader.cli.main import run

        code = run(sys.argv[1:], curtain)
    except KeyboardInterrupt:
        code = 130  # as a shell counts an interrupt
    finally:
        if curtain is not None:
            curtain.drop()
    sys.exit(code)


if __name__ == "__main__":
    main()
