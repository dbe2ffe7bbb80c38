"""A program that writes down what it was given."""

import json
import sys
from pathlib import Path
from typing import Any

RECORDER = """\
import json, os, pathlib, sys
arguments = sys.argv[2:]
files = {one: pathlib.Path(one).read_text("utf-8") for one in arguments if os.path.isfile(one)}
record = {
    "arguments": arguments,
    "input": sys.stdin.buffer.read().decode("utf-8"),
    "files": files,
    "terminal": [os.isatty(at) for at in range(3)],
    "session": os.getsid(0) == os.getpid(),
}
target = pathlib.Path(sys.argv[1])
half = target.with_suffix(".half")
half.write_text(json.dumps(record), "utf-8")
half.replace(target)
"""


class Recorder:
    """A program, and what it was given last."""

    def __init__(self, folder: Path) -> None:
        self.script = folder / "recorder.py"
        self.script.write_text(RECORDER, "utf-8")
        self.target = folder / "given.json"

    @property
    def command(self) -> list[str]:
        """The program; arguments may follow."""
        return [sys.executable, str(self.script), str(self.target)]

    @property
    def given(self) -> dict[str, Any]:
        """What it was given."""
        found: dict[str, Any] = json.loads(self.target.read_text("utf-8"))
        return found
