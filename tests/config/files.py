"""Config files that are there before something is changed in them."""

from pathlib import Path


def at(tmp_path: Path, text: str) -> Path:
    """A config file with this in it, byte for byte."""
    path = tmp_path / "config.toml"
    path.write_bytes(text.encode())
    return path
