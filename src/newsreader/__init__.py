"""newsreader: a calm, local-first news reader for the terminal."""

__version__ = "0.1.0"
"""The program's version, as in `pyproject.toml` (a test holds the two together)."""
