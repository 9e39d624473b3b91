"""Prints the nodes and edges of a GEXF file, as networkx reads it, as JSON."""

import io
import json
import sys

import networkx

graph = networkx.read_gexf(io.BytesIO(sys.stdin.buffer.read()))
json.dump(
    {
        "directed": graph.is_directed(),
        "nodes": [{"id": node, **attributes} for node, attributes in graph.nodes(data=True)],
        "edges": [
            {"key": key, "source": source, "target": target, **attributes}
            for source, target, key, attributes in graph.edges(keys=True, data=True)
        ],
    },
    sys.stdout,
)
