"""Entry point of `newsreader` and of `python -m newsreader`."""

import os
import sys

from newsreader.cli.curtain import raise_curtain


def main() -> None:
    """Run the command line and end the process with its exit code."""
    curtain = raise_curtain(sys.argv[1:], os.environ)
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
