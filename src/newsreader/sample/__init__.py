"""The sample newspaper: invented outlets, served on loopback like any feed."""
