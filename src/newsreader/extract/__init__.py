"""The bytes of an article's page in, its body out: still hostile, its structure kept."""
