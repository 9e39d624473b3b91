"""Reads terms that are written with prefixes, as a JSON list, and prints those that rdflib's copies of the vocabularies lack.

Of prefixes that rdflib has no vocabulary for it says nothing."""

import json
import sys
import warnings

from rdflib.namespace import DC, DCAT, DCTERMS, ORG, OWL, PROV, RDF, RDFS, SDO, SKOS, VOID

# Each term that is not there is warned of, too.
warnings.simplefilter("ignore")

vocabularies = {"dc": DC, "dcat": DCAT, "dcterms": DCTERMS, "org": ORG, "owl": OWL, "prov": PROV, "rdf": RDF, "rdfs": RDFS, "schema": SDO, "skos": SKOS, "void": VOID}


def is_unknown(term):
    prefix, _, name = term.partition(":")
    vocabulary = vocabularies.get(prefix)
    return vocabulary is not None and str(vocabulary) + name not in vocabulary


json.dump([term for term in json.load(sys.stdin) if is_unknown(term)], sys.stdout)
