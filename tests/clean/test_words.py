"""The words of plain articles cost no parser, not even its import."""

import subprocess
import sys


def test_plain_articles_are_prepared_without_importing_lxml() -> None:
    code = (
        "import sys\nfrom newsreader.clean.words import to_text\n"
        "assert to_text('<p>One <b>two</b></p><p>three</p>') == 'One two\\nthree'\n"
        "assert to_text('no markup') == 'no markup'\n"
        "sys.exit('lxml' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
