"""The panes and lines of the screen; they know neither the reader nor the App."""
