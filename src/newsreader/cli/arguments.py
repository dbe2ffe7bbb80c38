"""The arguments of each command, in one place; parsing them loads nothing else."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from newsreader import __version__
from newsreader.errors import ExitCode

JSON_COMMANDS = frozenset({"list", "show", "tags", "feeds", "moved", "refresh", "demo"})
"""The commands that have data to give as JSON."""

MARKS = ("read", "unread", "starred", "unstarred", "later", "not-later")
"""The states that `newsreader mark` can set."""

FORMS = ("markdown", "html", "text", "json", "cite", "quote", "mailto", "qr")
"""What `newsreader share` can make of an article."""

_EXITS = """\
exit codes: 0 all good, 1 usage or config error, 2 some feeds or files failed, 3 all
of them did, or a command of yours, 4 the store is busy or cannot be written"""


class _Parser(argparse.ArgumentParser):
    """An argument parser whose errors end with the project's exit code for usage.

    Options are not to be shortened: a later one could make the short form ambiguous, and break a
    script. What an error echoes may be the address of a feed, so that passwords are hidden in it.
    """

    def __init__(self, **settings: Any) -> None:
        super().__init__(**{"allow_abbrev": False, **settings})
        self._given: tuple[str, ...] = ()

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: Any = None
    ) -> Any:
        """Parse, and remember what was given: an error may echo it."""
        self._given = tuple(args or ())
        return super().parse_known_args(args, namespace)

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(ExitCode.USAGE, f"{self.prog}: {_without_passwords(message, self._given)}\n")


def _without_passwords(message: str, given: Sequence[str]) -> str:
    """Return an error with the arguments that it echoes as they may be shown."""
    from newsreader.model.shown import shown_address  # only a wrong command line needs it

    parts = {*given, *(one.partition("=")[2] for one in given)}
    # The longest first: one argument may be a part of another.
    for part in sorted(parts, key=len, reverse=True):
        option = part[: part.find("=") + 1] if part.startswith("-") else ""
        shown = option + shown_address(part.removeprefix(option))
        if shown != part:
            for echo in (part, repr(part)[1:-1]):  # argparse quotes some of what it echoes
                message = message.replace(echo, shown)
    return message


def parse_arguments(argv: list[str]) -> argparse.Namespace:
    """Parse a command line.

    Args:
        argv: The arguments after the program's name.

    Returns:
        A namespace with `command` (`""` to start the reader), `config`, `data_dir`, `quiet`,
        `json` and what the command takes.

    Raises:
        SystemExit: With code 1 on a wrong command line, 0 after `--help` and `--version`.
    """
    parser = _build()
    arguments = parser.parse_args(argv)
    # Global options may stand before or after the command, so neither place may carry a default.
    for name, default in (("config", None), ("data_dir", None), ("quiet", False), ("json", False)):
        if not hasattr(arguments, name):
            setattr(arguments, name, default)
    arguments.command = arguments.command or ""
    if arguments.json and arguments.command not in JSON_COMMANDS | {""}:
        parser.error(f"--json does not apply to '{arguments.command}'")
    return arguments


def _build() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="newsreader",
        description="A calm, local-first news reader for the terminal.",
        epilog="Without a command the reader starts.\n" + _EXITS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[_common(as_json=True)],
    )
    parser.add_argument("--version", action="version", version=f"newsreader {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    _add_reading(commands)
    _add_changing(commands)
    _add_keeping(commands)
    return parser


def _common(*, as_json: bool) -> _Parser:
    """Return the options that all commands have; `--json` is shown where it has an effect."""
    common = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    group = common.add_argument_group("global options, before or after the command")
    group.add_argument("--config", metavar="FILE", type=Path, help="the config file to use")
    group.add_argument("--data-dir", metavar="DIR", type=Path, help="where articles are kept")
    group.add_argument("--quiet", action="store_true", help="say nothing but data and errors")
    told = "one JSON object a line" if as_json else argparse.SUPPRESS
    group.add_argument("--json", action="store_true", help=told)
    return common


def _command(
    commands: "argparse._SubParsersAction[_Parser]", name: str, *, help: str, epilog: str = ""
) -> _Parser:
    common = _common(as_json=name in JSON_COMMANDS)
    return commands.add_parser(name, parents=[common], help=help, epilog=epilog or None)


def _add_reading(commands: "argparse._SubParsersAction[_Parser]") -> None:
    listing = _command(commands, "list", help="print headlines")
    listing.add_argument("query", nargs="*", metavar="QUERY", help="as in docs/query.md")
    listing.add_argument("--limit", type=_count, default=50, metavar="N", help="0: all (50)")
    listing.add_argument("--unread", action="store_true", help="only unread ones")
    listing.add_argument("--tag", action="append", default=[], metavar="TAG", help="may repeat")
    listing.add_argument("--feed", default="", metavar="FEED", help="its address or name")
    listing.add_argument("--sort", choices=("newest", "oldest", "feed", "time"), default="newest")
    show = _command(commands, "show", help="print an article")
    show.add_argument("id", type=_id, metavar="ID")
    show.add_argument("--width", type=_count, default=0, metavar="COLUMNS", help="0: by itself")
    show.add_argument(
        "--text",
        choices=("full", "feed"),
        help="full: from its page, fetched where it is not here; feed: what the feed gives",
    )
    share = _command(commands, "share", help="an article for elsewhere")
    share.add_argument("id", type=_id, metavar="ID")
    way = share.add_mutually_exclusive_group()
    way.add_argument("--as", dest="form", choices=FORMS, default=FORMS[0], help="(markdown)")
    way.add_argument("--with", dest="name", default="", metavar="NAME", help="a [[share]] command")
    share.add_argument("--save", action="store_true", help="as a file; prints its path")
    share.add_argument("--to", type=Path, metavar="DIR", help="where it is saved, else 'save_to'")
    load = _command(commands, "download", help="the files of an article")
    load.add_argument("id", type=_id, metavar="ID")
    load.add_argument("number", type=_count, nargs="?", default=0, metavar="N", help="0: all")
    _command(commands, "tags", help="print the tags and their counts")
    feeds = _command(commands, "feeds", help="print the feeds and how they are")
    feeds.add_argument("feed", nargs="*", metavar="FEED", help="all about these: address or name")
    feeds.add_argument("--failed", action="store_true", help="only those that failed")


def _add_changing(commands: "argparse._SubParsersAction[_Parser]") -> None:
    refresh = _command(commands, "refresh", help="ask the feeds that are due")
    refresh.add_argument("feed", nargs="*", metavar="FEED", help="only these: address or name")
    refresh.add_argument("--force", action="store_true", help="all, due or not")
    mark = _command(commands, "mark", help="mark articles", epilog="TARGET: ids, or one query.")
    mark.add_argument("state", choices=MARKS)
    mark.add_argument("target", nargs="+", metavar="TARGET")
    add = _command(commands, "add", help="subscribe to a feed or a site")
    add.add_argument("url", metavar="URL", help="address of a feed or of a site, or a path")
    add.add_argument("--title", default="", help="your own name for it")
    add.add_argument("--tag", action="append", default=[], metavar="TAG", help="may repeat")
    add.add_argument("--unchecked", action="store_true", help="do not ask the address first")
    remove = _command(commands, "remove", help="unsubscribe; articles stay")
    remove.add_argument("url", metavar="URL", help="its address or name")
    moved = _command(commands, "moved", help="feeds that have moved for good")
    moved.add_argument("feed", nargs="*", metavar="FEED", help="only these: address or name")
    moved.add_argument("--write", action="store_true", help="put the new address into the config")
    load = _command(commands, "import", help="take over OPML or a urls file")
    load.add_argument("file", type=Path, metavar="FILE", help="'-' for standard input")
    load.add_argument("--private", action="store_true", help="your own: take commands over too")
    export = _command(commands, "export", help="print subscriptions as OPML")
    export.add_argument("--private", action="store_true", help="with user names and commands")


def _add_keeping(commands: "argparse._SubParsersAction[_Parser]") -> None:
    config = _command(commands, "config", help="the config file")
    config.add_argument(
        "action", choices=("path", "check", "edit"), help="where it is; what is wrong; your editor"
    )
    _command(commands, "demo", help="the sample newspaper: no network, nothing kept")


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"must be a whole number, 0 or more, not {text!r}")
    return int(text)


def _id(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"must be the number of an article, not {text!r}")
    return int(text)
