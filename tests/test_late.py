"""Modules that are loaded late."""

import subprocess
import sys

import pytest

from newsreader.late import LateModule


def test_it_is_the_module_from_the_first_use_on() -> None:
    code = (
        "import sys\nfrom newsreader.late import LateModule\n"
        "late = LateModule('colorsys')\nprint('colorsys' in sys.modules)\n"
        "print(late.rgb_to_hsv(0, 0, 0))\nimport colorsys\n"
        "print(late.rgb_to_hsv is colorsys.rgb_to_hsv)"
    )
    said = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout
    assert said.splitlines() == ["False", "(0.0, 0.0, 0)", "True"]


def test_what_it_lacks_is_told() -> None:
    with pytest.raises(AttributeError, match="module 'colorsys' has no attribute 'other'"):
        _ = LateModule("colorsys").other
