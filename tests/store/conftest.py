import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.store.store import Store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "newsreader.db"


@pytest.fixture
def store(path: Path, empty_store: Path) -> Iterator[Store]:
    path.parent.mkdir()
    shutil.copy(empty_store, path)
    with Store.open(path) as store:
        yield store
