"""The command line: arguments to `Reader`, data on stdout, words on stderr; no Textual."""
