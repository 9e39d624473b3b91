"""Prints the nodes and edges of a GraphML file, as networkx reads it, as JSON."""

import io
import json
import sys

import networkx

graph = networkx.read_graphml(io.BytesIO(sys.stdin.buffer.read()))
json.dump(
    {
        "directed": graph.is_directed(),
        "graph": graph.graph,
        "nodes": [{"id": node, **attributes} for node, attributes in graph.nodes(data=True)],
        "edges": [
            {"key": key, "source": source, "target": target, **attributes}
            for source, target, key, attributes in graph.edges(keys=True, data=True)
        ],
    },
    sys.stdout,
)
