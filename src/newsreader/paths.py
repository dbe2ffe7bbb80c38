"""Where the config file, the data and the cache live on this machine."""

import os
from collections.abc import Mapping
from pathlib import Path

from newsreader.dataclass import dataclass

CONFIG_VARIABLE = "NEWSREADER_CONFIG"
"""Environment variable that names the config file."""
DATA_VARIABLE = "NEWSREADER_DATA_DIR"
"""Environment variable that names the data directory."""


@dataclass(frozen=True, slots=True)
class Paths:
    """The places of one profile; nothing in them need exist yet.

    Attributes:
        config: The config file (`config.toml`).
        data: Directory of the store and of everything that must not be lost.
        cache: Directory of what can be fetched again, or None: within `data`.
    """

    config: Path
    data: Path
    cache: Path | None = None

    @property
    def store(self) -> Path:
        """The SQLite file with articles and reading state."""
        return self.data / "newsreader.db"

    @property
    def pictures(self) -> Path:
        """The directory of pictures that were fetched."""
        return (self.cache or self.data / "cache") / "pictures"


def find_paths(
    config: Path | None = None,
    data: Path | None = None,
    environ: Mapping[str, str] | None = None,
) -> Paths:
    """Decide the places: an argument wins over the environment, and that over the platform.

    Where the data directory is named the cache is within it, so that a profile is one place.

    Args:
        config: The config file asked for on the command line.
        data: The data directory asked for on the command line.
        environ: The environment; the process's own when None.
    """
    environ = os.environ if environ is None else environ
    named_config = config or _from(environ, CONFIG_VARIABLE)
    named_data = data or _from(environ, DATA_VARIABLE)
    cache: Path | None = None
    if named_config is None or named_data is None:
        # Asked only when needed: it costs an import that `--config` and tests can spare.
        import platformdirs

        named_config = named_config or platformdirs.user_config_path("newsreader") / "config.toml"
        if named_data is None:
            named_data = platformdirs.user_data_path("newsreader")
            cache = platformdirs.user_cache_path("newsreader").absolute()
    return Paths(named_config.expanduser().absolute(), named_data.expanduser().absolute(), cache)


def documents_folder() -> Path:
    """Return the folder of the platform for documents."""
    import platformdirs

    return platformdirs.user_documents_path()


def downloads_folder() -> Path:
    """Return the folder of the platform for downloads."""
    import platformdirs

    return platformdirs.user_downloads_path()


def _from(environ: Mapping[str, str], name: str) -> Path | None:
    value = environ.get(name, "")
    return Path(value) if value else None
