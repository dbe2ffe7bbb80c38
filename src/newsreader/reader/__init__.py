"""The one door: `Reader`, which the terminal and the command line both use."""
