"""Asking servers and files for bytes, as a polite guest that no answer can hurt."""
