"""Untrusted strings and HTML in, harmless text and `Document` out."""
