"""The terminal: the only room that knows Textual and Rich."""
