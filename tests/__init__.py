"""The tests; what stands here is done before anything of theirs is imported."""

import os
import sys

# Whoever calls may not want bytecode kept, but the tests start the program some hundred times, and
# to compile it anew each time took longer than to run it. Nor is what they stand on to be compiled
# for every run, before the first worker starts.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
