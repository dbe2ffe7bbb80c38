"""Entry point of `newsreader` and of `python -m newsreader`."""

import sys


def main() -> None:
    """Run the command line and end the process with its exit code."""
    from newsreader.cli.main import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
