"""Setting an article in lines of a given width: pure functions that know no terminal."""
