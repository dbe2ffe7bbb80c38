"""The arguments of each command, in one place; parsing them loads nothing else."""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

from newsreader import __version__
from newsreader.cli.output import Output
from newsreader.errors import ExitCode

JSON_COMMANDS = frozenset({"list", "show", "tags", "feeds", "moved", "refresh", "demo"})
"""The commands that have data to give as JSON."""

MARKS = ("read", "unread", "starred", "unstarred", "later", "not-later")
"""The states that `newsreader mark` can set."""

FORMS = ("markdown", "html", "text", "json", "cite", "quote", "mailto", "qr")
"""What `newsreader share` can make of an article."""

LARGEST = 2**63 - 1
"""The largest number that the store knows."""
_ARTICLE = "number of an article, as 'list' prints it"
_LANGUAGE = "see 'newsreader help query'"
_DIGITS = len(str(LARGEST))

_EXITS = """\
exit codes: 0 all good, 1 usage or config error, 2 some feeds or files failed,
3 all of them failed, or the [[share]] command did, 4 the store is busy or cannot
be written"""


class _Parser(argparse.ArgumentParser):
    """An argument parser whose errors end with the project's exit code for usage.

    Options are not to be shortened: a later one could make the short form ambiguous, and break a
    script. What an error echoes may be the address of a feed, so that passwords are hidden in it.
    """

    def __init__(self, *, formatter_class: Any = argparse.HelpFormatter, **settings: Any) -> None:
        # Each argument that is added is formatted, to see whether that can be done. For that the
        # width of the terminal does not matter, and asking for it would load more than all else.
        self._unmeasured, self._measured = partial(formatter_class, width=80), formatter_class
        super().__init__(allow_abbrev=False, formatter_class=self._unmeasured, **settings)
        self._given: tuple[str, ...] = ()

    def format_help(self) -> str:
        """Return the help for the width of the terminal."""
        self.formatter_class = self._measured
        return super().format_help()

    def format_usage(self) -> str:
        """Return the usage for the width of the terminal."""
        self.formatter_class = self._measured
        return super().format_usage()

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: Any = None
    ) -> Any:
        """Parse, and remember what was given: an error may echo it."""
        self._given = tuple(args or ())
        return super().parse_known_args(args, namespace)

    def _print_message(self, message: str, file: Any = None) -> None:
        if message and file is sys.stdout:
            # argparse would keep silent about what cannot be written.
            Output().line(message.removesuffix("\n"))
        else:
            super()._print_message(message, file)

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(ExitCode.USAGE, f"{self.prog}: {_without_passwords(message, self._given)}\n")


class _Command(_Parser):
    """The parser of one command, made when that is given: one of all that there are.

    Attributes:
        fill: What adds its own arguments.
        as_json: Whether it has data to give as JSON.
    """

    fill: Callable[[argparse.ArgumentParser], None]
    as_json: bool

    def __init__(self, **settings: Any) -> None:
        self._settings = settings

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: Any = None
    ) -> Any:
        """Make the parser, and parse."""
        super().__init__(**self._settings)
        _add_common(self, as_json=self.as_json)
        self.fill(self)
        return super().parse_known_args(args, namespace)


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
        OutputError: What these say cannot be written.
        BrokenPipeError: Its reader went away.
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
    )
    _add_common(parser, as_json=True)
    parser.add_argument("--version", action="version", version=f"newsreader {__version__}")
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", title="commands", parser_class=_Command
    )
    for name, (help_line, fill) in _COMMANDS.items():
        command = commands.add_parser(name, help=help_line)
        command.fill = fill
        command.as_json = name in JSON_COMMANDS
    return parser


def _add_common(parser: argparse.ArgumentParser, *, as_json: bool) -> None:
    """Add the options that all commands have; `--json` is shown where it has an effect."""
    group = parser.add_argument_group("global options, before or after the command")
    add = partial(group.add_argument, default=argparse.SUPPRESS)
    add("--config", metavar="FILE", type=_place, help="the config file to use")
    add("--data-dir", metavar="DIR", type=_place, help="where articles are kept")
    add("--quiet", action="store_true", help="print data and errors only")
    told = "print one JSON object a line" if as_json else argparse.SUPPRESS
    add("--json", action="store_true", help=told)


def _place(text: str) -> Path:
    if not text:  # a variable of a script that has no value; `Path` takes it for where one is
        raise argparse.ArgumentTypeError("an empty name")
    return Path(text)


def _list(listing: argparse.ArgumentParser) -> None:
    listing.add_argument("query", nargs="*", metavar="QUERY", help=f"which ones: {_LANGUAGE}")
    listing.add_argument(
        "--limit",
        type=_count,
        default=50,
        metavar="N",
        help="how many at most; 0 for all (default: 50)",
    )
    listing.add_argument("--unread", action="store_true", help="only unread ones")
    listing.add_argument(
        "--tag",
        action="append",
        default=[],
        metavar="TAG",
        help="only with this tag; more than one may be given",
    )
    listing.add_argument(
        "--feed", default="", metavar="FEED", help="only of this feed: its address or name"
    )
    listing.add_argument(
        "--sort",
        choices=("newest", "oldest", "feed", "time"),
        default="newest",
        help="what comes first; time: the quickest to read (default: newest)",
    )


def _show(show: argparse.ArgumentParser) -> None:
    show.add_argument("id", type=_id, metavar="ID", help=_ARTICLE)
    show.add_argument(
        "--width",
        type=_count,
        default=0,
        metavar="COLUMNS",
        help="width of a line; 0 fits the terminal (default)",
    )
    show.add_argument(
        "--text",
        choices=("full", "feed"),
        help="full: the text of its page, fetched if need be; feed: what the feed gives",
    )


def _share(share: argparse.ArgumentParser) -> None:
    share.add_argument("id", type=_id, metavar="ID", help=_ARTICLE)
    way = share.add_mutually_exclusive_group()
    way.add_argument(
        "--as",
        dest="form",
        choices=FORMS,
        default=FORMS[0],
        help="what to make of it (default: markdown)",
    )
    way.add_argument(
        "--with", dest="name", default="", metavar="NAME", help="run this [[share]] command instead"
    )
    share.add_argument("--save", action="store_true", help="save it as a file and print its path")
    share.add_argument(
        "--to",
        type=_place,
        metavar="DIR",
        help="save it there (default: 'save_to' of the config)",
    )


def _download(load: argparse.ArgumentParser) -> None:
    load.add_argument("id", type=_id, metavar="ID", help=_ARTICLE)
    load.add_argument(
        "number",
        type=_count,
        nargs="?",
        default=0,
        metavar="N",
        help="only the Nth of its files; 0 for all (default)",
    )


def _feeds(feeds: argparse.ArgumentParser) -> None:
    feeds.add_argument(
        "feed", nargs="*", metavar="FEED", help="tell all about these: address or name"
    )
    feeds.add_argument("--failed", action="store_true", help="only those that failed last time")


def _refresh(refresh: argparse.ArgumentParser) -> None:
    refresh.add_argument("feed", nargs="*", metavar="FEED", help="only these: address or name")
    refresh.add_argument("--force", action="store_true", help="also those that are not due yet")


def _mark(mark: argparse.ArgumentParser) -> None:
    mark.add_argument("state", choices=MARKS, help="what to mark them as")
    mark.add_argument(
        "target", nargs="+", metavar="TARGET", help=f"ids of articles, or one query: {_LANGUAGE}"
    )


def _add(add: argparse.ArgumentParser) -> None:
    add.add_argument(
        "url", metavar="URL", help="address of a feed or of a site, or the path of a file"
    )
    add.add_argument("--title", default="", help="your own name for it")
    add.add_argument(
        "--tag",
        action="append",
        default=[],
        metavar="TAG",
        help="a tag for its articles; more than one may be given",
    )
    add.add_argument(
        "--unchecked",
        action="store_true",
        help="write it into the config without trying the address",
    )


def _remove(remove: argparse.ArgumentParser) -> None:
    remove.add_argument("url", metavar="URL", help="its address or name, whole")


def _moved(moved: argparse.ArgumentParser) -> None:
    moved.add_argument("feed", nargs="*", metavar="FEED", help="only these: address or name")
    moved.add_argument(
        "--write", action="store_true", help="write the new addresses into the config"
    )


def _import(load: argparse.ArgumentParser) -> None:
    load.add_argument(
        "file", type=_place, metavar="FILE", help="OPML or a urls file; '-' for standard input"
    )
    load.add_argument(
        "--private",
        action="store_true",
        help="a backup of your own: take its password commands over too",
    )


def _export(export: argparse.ArgumentParser) -> None:
    export.add_argument(
        "--private", action="store_true", help="with user names and password commands"
    )


def _config(config: argparse.ArgumentParser) -> None:
    config.add_argument(
        "action",
        choices=("path", "check", "edit", "restore"),
        help="path: print where it is; check: tell what is wrong in it; edit: open it in $EDITOR;"
        " restore: write the last good one again where it is gone",
    )


def _help(pages: argparse.ArgumentParser) -> None:
    pages.add_argument(
        "topic",
        nargs="?",
        default="",
        metavar="TOPIC",
        help="which one; without it: which there are",
    )


def _nothing(_: argparse.ArgumentParser) -> None:
    """Add nothing to what all commands have."""


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"must be a whole number, 0 or more, not {text!r}")
    number = article_number(text)
    return LARGEST if number is None else number


def _id(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"must be the number of an article, not {text!r}")
    number = article_number(text)
    if number is None:
        raise argparse.ArgumentTypeError(f"there is no article {text}")
    return number


def article_number(digits: str) -> int | None:
    """Return the number that digits stand for; None if it is larger than any article's can be."""
    digits = digits.lstrip("0") or "0"
    number = int(digits[:_DIGITS])
    return number if len(digits) <= _DIGITS and number <= LARGEST else None


_COMMANDS: Mapping[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "list": ("print headlines", _list),
    "show": ("print an article", _show),
    "share": ("print, save or send an article", _share),
    "download": ("fetch the files that come with an article", _download),
    "tags": ("print the tags and their counts", _nothing),
    "feeds": ("print the feeds and their state", _feeds),
    "refresh": ("fetch what is new from the feeds that are due", _refresh),
    "mark": ("mark articles", _mark),
    "add": ("subscribe to a feed or a site", _add),
    "remove": ("unsubscribe from a feed; its articles stay", _remove),
    "moved": ("print feeds that have moved for good", _moved),
    "import": ("subscribe to all feeds of an OPML or urls file", _import),
    "export": ("print subscriptions as OPML", _export),
    "config": ("find, check, edit or restore the config file", _config),
    "help": ("print a page of the manual", _help),
    "demo": ("read a sample newspaper: no network, nothing kept", _nothing),
}
"""Each command in the order of the help, what it does, and what adds its arguments."""
