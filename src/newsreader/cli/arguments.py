"""The arguments of each command, in one place; parsing them loads nothing else."""

import argparse
import sys
from pathlib import Path
from typing import Any, NoReturn

from newsreader import __version__
from newsreader.errors import ExitCode

JSON_COMMANDS = frozenset({"list", "show", "tags", "feeds", "refresh"})
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
    script.
    """

    def __init__(self, **settings: Any) -> None:
        super().__init__(**{"allow_abbrev": False, **settings})

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(ExitCode.USAGE, f"{self.prog}: {message}\n")


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
    common = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    group = common.add_argument_group("global options, before or after the command")
    group.add_argument("--config", metavar="FILE", type=Path, help="the config file to use")
    group.add_argument("--data-dir", metavar="DIR", type=Path, help="where articles are kept")
    group.add_argument("--quiet", action="store_true", help="say nothing but data and errors")
    group.add_argument("--json", action="store_true", help="one JSON object a line")
    parser = _Parser(
        prog="newsreader",
        description="A calm, local-first news reader for the terminal.",
        epilog="Without a command the reader starts.\n" + _EXITS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[common],
    )
    parser.add_argument("--version", action="version", version=f"newsreader {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    _add_reading(commands, common)
    _add_changing(commands, common)
    _add_keeping(commands, common)
    return parser


def _add_reading(commands: "argparse._SubParsersAction[_Parser]", common: "_Parser") -> None:
    listing = commands.add_parser("list", parents=[common], help="print headlines")
    listing.add_argument("query", nargs="*", metavar="QUERY", help="as in docs/query.md")
    listing.add_argument("--limit", type=_count, default=50, metavar="N", help="0: all (50)")
    listing.add_argument("--unread", action="store_true", help="only unread ones")
    listing.add_argument("--tag", action="append", default=[], metavar="TAG", help="may repeat")
    listing.add_argument("--feed", default="", metavar="FEED", help="its address or name")
    listing.add_argument("--sort", choices=("newest", "oldest", "feed", "time"), default="newest")
    show = commands.add_parser("show", parents=[common], help="print an article")
    show.add_argument("id", type=_id, metavar="ID")
    show.add_argument("--width", type=_count, default=0, metavar="COLUMNS", help="0: by itself")
    show.add_argument(
        "--text",
        choices=("full", "feed"),
        help="full: from its page, fetched where it is not here; feed: what the feed gives",
    )
    share = commands.add_parser("share", parents=[common], help="an article for elsewhere")
    share.add_argument("id", type=_id, metavar="ID")
    way = share.add_mutually_exclusive_group()
    way.add_argument("--as", dest="form", choices=FORMS, default=FORMS[0], help="(markdown)")
    way.add_argument("--with", dest="name", default="", metavar="NAME", help="a [[share]] command")
    share.add_argument("--save", action="store_true", help="as a file; prints its path")
    share.add_argument("--to", type=Path, metavar="DIR", help="where it is saved, else 'save_to'")
    load = commands.add_parser("download", parents=[common], help="the files of an article")
    load.add_argument("id", type=_id, metavar="ID")
    load.add_argument("number", type=_count, nargs="?", default=0, metavar="N", help="0: all")
    commands.add_parser("tags", parents=[common], help="print the tags and their counts")
    feeds = commands.add_parser("feeds", parents=[common], help="print the feeds and how they are")
    feeds.add_argument("feed", nargs="*", metavar="FEED", help="all about these: address or name")


def _add_changing(commands: "argparse._SubParsersAction[_Parser]", common: "_Parser") -> None:
    refresh = commands.add_parser("refresh", parents=[common], help="ask the feeds that are due")
    refresh.add_argument("feed", nargs="*", metavar="FEED", help="only these: address or name")
    refresh.add_argument("--force", action="store_true", help="all, due or not")
    mark = commands.add_parser(
        "mark", parents=[common], help="mark articles", epilog="TARGET: ids, or one query."
    )
    mark.add_argument("state", choices=MARKS)
    mark.add_argument("target", nargs="+", metavar="TARGET")
    add = commands.add_parser("add", parents=[common], help="subscribe to a feed or a site")
    add.add_argument("url", metavar="URL", help="address of a feed or of a site, or a path")
    add.add_argument("--title", default="", help="your own name for it")
    add.add_argument("--tag", action="append", default=[], metavar="TAG", help="may repeat")
    add.add_argument("--unchecked", action="store_true", help="do not ask the address first")
    remove = commands.add_parser("remove", parents=[common], help="unsubscribe; articles stay")
    remove.add_argument("url", metavar="URL", help="its address or name")
    moved = commands.add_parser("moved", parents=[common], help="feeds that have moved for good")
    moved.add_argument("feed", nargs="*", metavar="FEED", help="only these: address or name")
    moved.add_argument("--write", action="store_true", help="put the new address into the config")
    load = commands.add_parser("import", parents=[common], help="take over OPML or a urls file")
    load.add_argument("file", type=Path, metavar="FILE", help="'-' for standard input")
    load.add_argument("--private", action="store_true", help="your own: take commands over too")
    export = commands.add_parser("export", parents=[common], help="print subscriptions as OPML")
    export.add_argument("--private", action="store_true", help="with user names and commands")


def _add_keeping(commands: "argparse._SubParsersAction[_Parser]", common: "_Parser") -> None:
    config = commands.add_parser("config", parents=[common], help="the config file")
    config.add_argument(
        "action", choices=("path", "check", "edit"), help="where it is; what is wrong; your editor"
    )
    commands.add_parser(
        "demo", parents=[common], help="the sample newspaper: no network, nothing kept"
    )


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"must be a whole number, 0 or more, not {text!r}")
    return int(text)


def _id(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"must be the number of an article, not {text!r}")
    return int(text)
