import pytest


@pytest.fixture(autouse=True)
def _children(loaded_children: None) -> None:
    """Have the child processes of commands load nothing: what they do is what is tested here."""
