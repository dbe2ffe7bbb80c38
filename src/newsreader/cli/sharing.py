"""The command that gives an article away: `share`."""

import argparse
import sys

from newsreader.cli.opening import open_reader
from newsreader.cli.output import Output
from newsreader.errors import ExitCode, UsageError
from newsreader.paths import Paths
from newsreader.reader.sharing import Form, Sharing

FORMS = frozenset(form.value for form in Form)
"""What can be saved as a file."""

_INK_ON_PAPER = "\x1b[38;5;16;48;5;231m{}\x1b[0m"
"""Black on white by the colours of the terminal that no theme changes."""


def share(arguments: argparse.Namespace, paths: Paths, output: Output) -> ExitCode:
    """Print an article in a form, save it, or give it to a command of the reader's."""
    with open_reader(paths, output) as reader:
        article = reader.article(arguments.id)
        if article is None:
            raise UsageError(f"there is no article {arguments.id}")
        sharing = reader.sharing(article)
        form = arguments.form
        save = arguments.save or arguments.to is not None
        if arguments.name and save:
            raise UsageError("'--with' gives it to a command; '--save' and '--to' go with '--as'")
        if arguments.name:
            said = sharing.hand_over(sharing.command(arguments.name))
            output.say(said or f"Given to {sharing.command(arguments.name).name}")
        elif save:
            if form not in FORMS:
                raise UsageError(f"'{form}' is not to be saved; {', '.join(sorted(FORMS))} are")
            output.line(str(sharing.save(Form(form), arguments.to)))
        else:
            _print(sharing, form, output)
    return ExitCode.OK


def _print(sharing: Sharing, form: str, output: Output) -> None:
    if form == "json":
        output.record(sharing.record())
    elif form in FORMS:
        output.line(sharing.whole(Form(form)).removesuffix("\n"))
    elif form == "cite":
        output.line(sharing.citation().removesuffix("\n"))
    elif form == "quote":
        if not (words := sys.stdin.read().strip()):
            raise UsageError("the words to be quoted are read from standard input; there are none")
        output.line(sharing.quotation(words).removesuffix("\n"))
    elif form == "mailto":
        output.line(sharing.mailto())
    else:
        ink = _INK_ON_PAPER if sys.stdout.isatty() else "{}"
        for line in sharing.qr():
            output.line(ink.format(line))
