"""The config file: TOML to frozen `Settings`, its errors by line, and edits that keep comments."""
