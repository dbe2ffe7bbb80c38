"""Pictures: hostile bytes to pixels, those to what a terminal shows, and what is kept."""
