"""Reads linked data with rdflib: argument 1 is the format (turtle, nquads, json-ld), argument 2 the address of the service.

Prints how many triples there are, a hash of all of them, and each entity with its types, its names by language and
how many relationships name it at either end."""

import hashlib
import json
import sys
from collections import Counter

import rdflib
from rdflib import RDF, SKOS

# Literals are to be as they were written.
rdflib.NORMALIZE_LITERALS = False

form, address = sys.argv[1], sys.argv[2]
hoja = rdflib.Namespace(address + "/ontology#")

dataset = rdflib.Dataset(default_union=True)
dataset.parse(data=sys.stdin.buffer.read(), format=form)
triples = {(subject, predicate, value) for subject, predicate, value, _ in dataset.quads()}
lines = sorted(" ".join(term.n3() for term in triple) for triple in triples)

graph = rdflib.Graph()
for triple in triples:
    graph.add(triple)
statements = list(graph.subjects(RDF.type, hoja.Relationship))
ends = Counter(end for statement in statements for property in (RDF.subject, RDF.object) for end in graph.objects(statement, property))

prefix = address + "/id/"
json.dump(
    {
        "triples": len(triples),
        "hash": hashlib.sha256("\n".join(lines).encode()).hexdigest(),
        "relationships": sorted(str(statement).removeprefix(prefix).replace("%7C", "|") for statement in statements),
        "entities": [
            {
                "id": str(entity).removeprefix(prefix),
                "types": sorted(str(of) for of in graph.objects(entity, RDF.type)),
                "names": {name.language: str(name) for name in graph.objects(entity, SKOS.prefLabel)},
                "ends": ends[entity],
            }
            for entity in sorted(set(graph.subjects(hoja.tier)))
        ],
    },
    sys.stdout,
)
