"""The one flow of news into the store, and the child process that it runs in."""
