import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Compose {
  readonly services: {
    readonly neo4j: {
      readonly image: string;
      readonly ports: readonly string[];
      readonly environment: Readonly<Record<string, string>>;
      readonly volumes: readonly string[];
      readonly healthcheck: { readonly test: readonly string[] };
    };
  };
  readonly volumes: Readonly<Record<string, unknown>>;
}

const text = readFileSync(new URL('../docker-compose.yml', import.meta.url), 'utf8');
const {
  services: { neo4j },
  volumes,
} = parse(text) as Compose;

describe('docker-compose.yml', () => {
  it('starts the community edition of Neo4j 5.26', () => {
    expect(neo4j.image).toBe('neo4j:5.26-community');
  });

  it('takes the password from the environment and has none of its own', () => {
    expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
    expect(text).not.toMatch(/NEO4J_PASSWORD:?[-=]\w/);
  });

  it('opens its ports to this machine only', () => {
    expect(neo4j.ports).toContain('127.0.0.1:7687:7687');
    for (const port of neo4j.ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('keeps the graph in a named volume', () => {
    const [name] = neo4j.volumes.find((volume) => volume.endsWith(':/data'))?.split(':') ?? [];

    expect(Object.keys(volumes)).toContain(name);
  });

  it('counts as healthy when a statement is answered', () => {
    expect(neo4j.healthcheck.test[0]).toBe('CMD-SHELL');
    expect(neo4j.healthcheck.test[1]).toMatch(/cypher-shell .*RETURN 1/);
  });
});
