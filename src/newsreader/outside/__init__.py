"""What leaves the program: programs that are run without a shell, and files that are saved."""
