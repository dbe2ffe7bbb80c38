"""From arguments to an exit code: picks the command, and says every error in words."""

import argparse
import gc
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TypeAlias

from newsreader.cli.arguments import parse_arguments
from newsreader.cli.curtain import Curtain
from newsreader.cli.output import Output, OutputError, close_errors, close_stdout, settle_streams
from newsreader.errors import ExitCode, NewsreaderError
from newsreader.paths import Paths, find_paths

Command: TypeAlias = Callable[[argparse.Namespace, Paths, Output], ExitCode]
"""A command: does its work and returns the exit code."""

_COMMANDS: Mapping[str, str] = {
    "": "start:start",
    "list": "reading:list_headlines",
    "show": "reading:show",
    "share": "sharing:share",
    "download": "downloading:download",
    "tags": "reading:tags",
    "feeds": "feeds:feeds",
    "moved": "feeds:moved",
    "refresh": "refreshing:refresh",
    "mark": "changing:mark",
    "add": "changing:add",
    "remove": "changing:remove",
    "import": "changing:import_file",
    "export": "changing:export",
    "config": "configuring:config",
    "help": "helping:manual",
    "demo": "start:demo",
}
"""Command to `module:function` in this package: each loads only what it needs."""
_MAKING = frozenset({"", "add", "import", "config", "demo"})
"""Commands that make a config file, do without or tell that there is none."""


def run(argv: list[str], curtain: Curtain | None = None) -> int:
    """Run one command line and return its exit code (see `ExitCode`).

    Args:
        argv: The arguments after the program's name.
        curtain: What shows the last screen of the reader meanwhile, if anything does.
    """
    settle_streams()
    try:
        return _run(argv, curtain)
    finally:
        close_errors()


def _run(argv: list[str], curtain: Curtain | None) -> int:
    output = Output()
    try:
        try:
            arguments = parse_arguments(argv)
        except SystemExit as ending:
            output.finish()
            return ending.code if isinstance(ending.code, int) else ExitCode.USAGE
        arguments.curtain = curtain
        output = Output(quiet=arguments.quiet)
        try:
            paths = find_paths(arguments.config, arguments.data_dir)
            _tell_missing(arguments, paths, output)
            code = _find(arguments.command)(arguments, paths, output)
        finally:
            if curtain is not None:
                curtain.drop()  # before anything is said: on its screen nobody would see it
        output.finish()
    except OutputError as error:
        close_stdout()
        output.complain(f"newsreader: {error}")
        return error.exit_code
    except NewsreaderError as error:
        output.complain(f"newsreader: {error}")
        return error.exit_code
    except BrokenPipeError:
        close_stdout()  # `newsreader list | head` is no error
        return ExitCode.OK
    except KeyboardInterrupt:
        return 130  # as a shell counts an interrupt
    return code


def _tell_missing(arguments: argparse.Namespace, paths: Paths, output: Output) -> None:
    """Say that a config file that was asked for by name is not there, where it matters."""
    if arguments.config is None or arguments.command in _MAKING or paths.config.exists():
        return
    name = "".join(c if c.isprintable() else "\ufffd" for c in str(paths.config))
    output.complain(f"newsreader: there is no config file {name}")


def _find(name: str) -> Command:
    module, function = _COMMANDS[name].split(":")
    command: Command = getattr(import_module(f"newsreader.cli.{module}"), function)
    if name:  # the screen has more to import, and sees to it itself
        gc.freeze()
        gc.enable()
    return command
