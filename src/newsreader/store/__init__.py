"""The store: schema, migrations and every line of SQL, in one SQLite file."""
