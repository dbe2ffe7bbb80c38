"""Asking servers and files for bytes, as a polite guest that no answer can hurt."""

import sys

# httpx brings a command line along, and that half of Rich, where it finds what it needs for it.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
