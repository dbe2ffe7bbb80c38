"""The command `help`: pages of the manual, set for the terminal."""

import argparse
import shutil

from newsreader.cli.output import Output
from newsreader.errors import ExitCode
from newsreader.paths import Paths
from newsreader.reader.manual import TOPICS, manual_page

_WIDEST = 100
"""Cells of a line of the manual, however wide the terminal is."""


def manual(arguments: argparse.Namespace, _paths: Paths, output: Output) -> ExitCode:
    """Print a page of the manual, or which pages there are."""
    if arguments.topic:
        columns = shutil.get_terminal_size((80, 24)).columns
        output.line(manual_page(arguments.topic, min(columns, _WIDEST)).removesuffix("\n"))
    else:
        output.table([(topic, about) for topic, about in TOPICS.items()])
        output.say("'newsreader help TOPIC' prints one of them, 'newsreader --help' all commands")
    return ExitCode.OK
