"""The parts of the main screen: each is an object on one subject, given what it needs."""
