"""Files that come with articles, fetched in a process of their own while the reader goes on."""
