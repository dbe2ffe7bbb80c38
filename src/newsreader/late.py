"""Modules that are loaded when something of them is first used.

A door with many subjects behind it, such as the store, would load them all though most commands
come for one or two. It names them here, once, and its methods use them as if they were imported.
"""

from importlib import import_module
from types import ModuleType
from typing import Any


class LateModule:
    """Stands for a module; what is asked of it is asked of the module."""

    def __init__(self, name: str) -> None:
        """Remember which.

        Args:
            name: Its whole name; it must exist, or the first use fails.
        """
        self._name = name
        self._module: ModuleType | None = None

    def __getattr__(self, name: str) -> Any:
        if self._module is None:
            self._module = import_module(self._name)
        return getattr(self._module, name)
