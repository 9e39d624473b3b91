# %% [markdown]
# Hoja in networkx, pandas and rdflib: each reads the file that a running service makes for it.
# The address of the service can be given as an argument.

# %%
import io
import json
import sys
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import networkx
import pandas
import rdflib

# A notebook has arguments of its own.
service = next((argument for argument in sys.argv[1:] if argument.startswith("http")), "http://127.0.0.1:4000")


def fetch(path, **parameters):
    with urlopen(f"{service}{path}?{urlencode(parameters)}") as response:
        return io.BytesIO(response.read())


def ask(query):
    body = json.dumps({"query": query}).encode()
    with urlopen(Request(f"{service}/graphql", body, {"content-type": "application/json"})) as response:
        return json.load(response)["data"]


# %% [markdown]
# ## networkx: what ties together the debate on coca eradication
# Two steps around the policy. It is in the middle by construction, so it is left out before the others are compared.

# %%
around = networkx.read_graphml(fetch("/subgraph.graphml", ids="policy:eradication", depth=2, limit=1000))
names = {node: attributes.get("name_en", attributes["label"]) for node, attributes in around.nodes(data=True)}
rest = networkx.Graph(around)
rest.remove_node("policy:eradication")
centrality = networkx.betweenness_centrality(rest)

print(f"Around coca eradication: {around.number_of_nodes()} entities, {around.number_of_edges()} relationships. Most central:")
for node in sorted(centrality, key=lambda node: (-centrality[node], node))[:8]:
    print(f"  {centrality[node]:.3f}  {node}  {names[node]}")

# %% [markdown]
# How two things are connected, whichever way the relationships point. The same as `paths` in GraphQL, which also keeps out of hubs.

# %%
whole = networkx.read_graphml(fetch("/graph.graphml"))
path = networkx.shortest_path(whole.to_undirected(as_view=True), "law:decreto-ley-22095", "institution:tni")

print(f"\nFrom Decree Law 22095 to TNI in {len(path) - 1} steps:")
for start, end in zip(path, path[1:]):
    types = [f"{start} {data['type']} {end}" for data in whole.get_edge_data(start, end, default={}).values()]
    types += [f"{end} {data['type']} {start}" for data in whole.get_edge_data(end, start, default={}).values()]
    print(f"  {types[0]}")

# %% [markdown]
# ## pandas: how much there is, and when the claims were made


# %%
def read_table(path):
    # Else a name such as "NA" would be taken for nothing.
    return pandas.read_csv(fetch(path), keep_default_na=False, na_values=[""])


nodes = read_table("/graph.nodes.csv")
edges = read_table("/graph.edges.csv")
by_type = pandas.concat([nodes["type"], edges["type"]]).value_counts()
told = {count["type"]: count["count"] for count in ask("{ meta { counts { type count } } }")["meta"]["counts"]}
assert by_type.to_dict() == {name: count for name, count in told.items() if name != "Source"}

print(f"\n{len(nodes)} entities and {len(edges)} relationships, as many of each type as meta.counts says:")
print(nodes["type"].value_counts().sort_index().to_string(header=False))

# %% [markdown]
# A claim is of the year of its own first day, else of the first document that asserts it. What has no date is not counted.

# %%
claims = nodes[nodes["type"] == "Claim"].set_index("id")
published = nodes.set_index("id")["publishedOnEarliest"]
asserted = edges[edges["type"] == "ASSERTED_IN"].assign(on=lambda table: table["target"].map(published))
made = claims["madeOnEarliest"].fillna(asserted.groupby("source")["on"].min())
per_year = made.dropna().str[:4].value_counts().sort_index()

print(f"\nClaims per year ({made.isna().sum()} of {len(claims)} without a date):")
print(per_year.to_string(header=False))

# %% [markdown]
# ## rdflib: which laws amended article 297
# The prefixes are those of the file. The statement itself says when, and from which sources.

# %%
graph = rdflib.Graph().parse(fetch("/subgraph.ttl", ids="provision:cp-297"), format="turtle")
amendments = graph.query("""
    SELECT ?law ?on ?es ?en (COUNT(?source) AS ?sources) WHERE {
      ?statement rdf:subject ?law ; rdf:predicate hoja:AMENDS ; rdf:object provision:cp-297 ; hoja:on ?on .
      OPTIONAL { ?statement prov:wasDerivedFrom ?source }
      ?law skos:prefLabel ?es, ?en .
      FILTER (LANG(?es) = "es" && LANG(?en) = "en")
    }
    GROUP BY ?law ?on ?es ?en
    ORDER BY ?on
""")

print("\nArticle 297 was amended by:")
for law, on, es, en, sources in amendments:
    print(f"  {on}  {es} · {en}  {law} (sources: {sources})")
