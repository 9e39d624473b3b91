/** Prefixes of the vocabularies that IRIs of the ontology are written with. */
export const namespaces = {
  eli: 'http://data.europa.eu/eli/ontology#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  org: 'http://www.w3.org/ns/org#',
  dcterms: 'http://purl.org/dc/terms/',
} as const;
