"""Whole screens, each with a style sheet of its own."""
