"""The config file that the README shows is a good one."""

import re
from pathlib import Path

from newsreader.config.check import check

README = Path(__file__).parents[2] / "README.md"


def test_the_config_of_the_readme_is_good(tmp_path: Path) -> None:
    (block,) = re.findall(r"```toml\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    path = tmp_path / "config.toml"
    path.write_text(block, encoding="utf-8")
    assert check(path) == ()
