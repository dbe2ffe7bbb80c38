"""Bytes to plain data: feeds, JSON Feed, dates, discovery, OPML and newsboat's `urls`."""
