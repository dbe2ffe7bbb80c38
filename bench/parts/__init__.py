"""What several of the programs stand on; nothing here is run by itself."""
