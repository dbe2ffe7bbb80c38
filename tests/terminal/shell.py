"""A shell that knows one command: it starts a job, says when it has stopped, and goes on with it.

Called with the command of the job; after a line on its terminal it goes on, as with `fg`. What it
starts waits for another that does the work, as `uv run` does.
"""

import os
import signal
import sys

CALLER = "import subprocess, sys; sys.exit(subprocess.call(sys.argv[1:]))"


def main(command: list[str]) -> int:
    """Run one job; returns its exit code."""
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)  # it gives the terminal to its job and takes it
    job = os.fork()
    if job == 0:
        os.setpgid(0, 0)
        os.tcsetpgrp(0, os.getpgrp())
        signal.signal(signal.SIGTTOU, signal.SIG_DFL)
        os.execv(sys.executable, [sys.executable, "-c", CALLER, *command])
    while True:
        _, status = os.waitpid(job, os.WUNTRACED)
        os.tcsetpgrp(0, os.getpgrp())
        if not os.WIFSTOPPED(status):
            return os.waitstatus_to_exitcode(status)
        print("the job has stopped", flush=True)
        sys.stdin.readline()
        os.tcsetpgrp(0, job)
        os.killpg(job, signal.SIGCONT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
