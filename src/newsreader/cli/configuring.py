"""The command `config`: where the file is, what is wrong with it, and a way to edit it."""

import argparse
import os
import shlex
import shutil
import subprocess

from newsreader.cli.output import Output
from newsreader.config.check import check
from newsreader.config.write import write_new
from newsreader.errors import ExitCode, UsageError
from newsreader.model.wording import many
from newsreader.paths import Paths
from newsreader.reader.profile import bring_back, read_profile
from newsreader.tui.keys import clashes, key_table


def config(arguments: argparse.Namespace, paths: Paths, output: Output) -> ExitCode:
    """Do what `arguments.action` says: `path`, `check`, `edit` or `restore`."""
    if arguments.action == "path":
        output.line(str(paths.config))
        return ExitCode.OK
    if arguments.action == "restore":
        if paths.config.exists():
            raise UsageError(
                f"{paths.config} already exists; 'restore' only replaces a file that is missing"
            )
        count = bring_back(paths)
        if not count:
            raise UsageError(f"there is nothing to write {paths.config} again from")
        output.say(f"wrote {paths.config} again as it last was, with {many(count, 'feed')}")
        return ExitCode.OK
    if arguments.action == "edit":
        _edit(paths)
    return _check(paths, output)


def _check(paths: Paths, output: Output) -> ExitCode:
    if not paths.config.exists():
        gone = read_profile(paths).problems
        for problem in gone:
            output.complain(str(problem))
        if gone:
            return ExitCode.USAGE
        output.say(f"{paths.config} does not exist yet; 'newsreader config edit' writes it")
        return ExitCode.OK
    problems = check(paths.config, keys=key_table(), clashes=clashes)
    for problem in problems:
        output.complain(str(problem))
    if problems:
        return ExitCode.USAGE
    output.say(f"{paths.config.name} is good")
    return ExitCode.OK


def _edit(paths: Paths) -> None:
    if not paths.config.exists() and not bring_back(paths):
        write_new(paths.config, ())
    wanted = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    command = shlex.split(wanted) or [shutil.which("nano") or "vi"]
    try:
        status = subprocess.run([*command, str(paths.config)], check=False).returncode
    except OSError as error:
        raise UsageError(f"cannot start the editor '{command[0]}': {error.strerror}") from error
    if status:  # as an editor ends that was told to let all be
        from newsreader.outside.running import end_words

        raise UsageError(f"the editor {end_words(os.path.basename(command[0]), status)}")
