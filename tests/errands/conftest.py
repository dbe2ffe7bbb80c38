import pytest


@pytest.fixture(autouse=True)
def _children(loaded_children: None) -> None:
    """Have child processes load nothing; the terminal's pictures come from one that loads all."""
