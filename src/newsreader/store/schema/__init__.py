"""The numbered migrations, one subject a file; a file that has shipped is never edited again."""
