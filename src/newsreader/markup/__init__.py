"""Markup in the forms that programs leave it in, told for pages and for feeds alike."""
