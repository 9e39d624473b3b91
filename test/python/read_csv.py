"""Prints the rows of a CSV file, as pandas reads it, as JSON; empty cells are left out. Arguments name the columns that hold numbers."""

import io
import json
import sys
from collections import defaultdict

import pandas

types = defaultdict(lambda: str, {column: "float64" for column in sys.argv[1:]})
# Else a name such as "NA" would be taken for nothing.
table = pandas.read_csv(io.BytesIO(sys.stdin.buffer.read()), dtype=types, keep_default_na=False, na_values=[""])
json.dump([row.dropna().to_dict() for _, row in table.iterrows()], sys.stdout)
