"""How much memory the list of all articles takes, in a process of its own."""

import resource
import subprocess
import sys
from pathlib import Path

from newsreader.model.query import Query
from newsreader.store.store import Store


def extra_megabytes(store: Path) -> float:
    """Return by how much a process grows at its height when it asks for all ids of a store."""
    command = [sys.executable, __file__, str(store)]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def height() -> float:
    """Return the most megabytes that this process has had so far."""
    status = Path("/proc/self/status")
    if status.exists():
        # What the kernel tells of resources counts in what the process had before it was this one.
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 2**10
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


if __name__ == "__main__":
    with Store.open(Path(sys.argv[1])) as opened:
        opened.ids(Query(), limit=10)
        before = height()
        opened.ids(Query())
        print(height() - before)
