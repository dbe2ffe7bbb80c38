"""Errands: what the screen wants fetched and worked out of the web, in a process of its own."""
