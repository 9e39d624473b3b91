import { goesOn } from '../../../src/model/edtf-date.ts';
import { entityInterval } from '../../../src/dataset/validity.ts';
import type { ReleaseEntity } from '../../../src/dataset/release.ts';
import { constantCase } from '../../../src/ontology/constant-case.ts';
import { enumLabel } from '../../../src/ontology/enums.ts';
import { entityTypeOf, fieldOf } from '../../../src/ontology/ontology.ts';
import type { EntityType } from '../api/names.ts';
import type { DrawnEntity, DrawnRelationship } from './drawn.ts';
import type { FileLink, FileNode } from './graph-file.ts';

/**
 * An entity of the file in the form of the service's answer. Labels and validity come from the same tables that the
 * service uses.
 */
export function drawnEntity(node: FileNode, degree: number): DrawnEntity {
  const { id, type, names, confidence } = node;
  const validity = inForceOf(node) ?? entityInterval(node as unknown as ReleaseEntity);
  return {
    id,
    type: graphqlType(type),
    degree,
    confidence,
    names: { es: names.es ?? null, en: names.en ?? null },
    kind: kindOf(node),
    validity: validity === undefined ? null : { text: validity },
  };
}

/** Of a version, when it was in force: its own interval counts from publication to publication. */
function inForceOf({ type, inForceFrom, inForceUntil, valid }: FileNode): string | undefined {
  if (type !== 'ProvisionVersion' || typeof inForceFrom !== 'string') return undefined;
  const end = typeof inForceUntil === 'string' ? inForceUntil : typeof valid === 'string' && goesOn(valid) ? '..' : '';
  return inForceFrom === end ? end : `${inForceFrom}/${end}`;
}

export function drawnRelationship({
  key,
  source,
  target,
  type,
  confidence,
  role,
  basis,
  on,
  since,
  until,
}: FileLink): DrawnRelationship {
  return {
    id: key,
    source: { id: source },
    target: { id: target },
    relationship: {
      type,
      confidence,
      basis: (basis ?? null) as DrawnRelationship['relationship']['basis'],
      roleLabel: role === undefined ? null : (enumLabel('Role', role) ?? null),
      on: dateOf(on),
      since: dateOf(since),
      until: dateOf(until),
    },
  };
}

/** The name of a type in arguments and answers. */
export function graphqlType(type: FileNode['type']): EntityType {
  return constantCase(type) as EntityType;
}

function kindOf(node: FileNode): DrawnEntity['kind'] {
  const { kindField } = entityTypeOf(node.type);
  const field = kindField === undefined ? undefined : fieldOf(node.type, kindField);
  const code = kindField === undefined ? undefined : node[kindField];
  if (typeof field?.type !== 'object' || typeof code !== 'string') return null;
  return enumLabel(field.type.enum, code) ?? null;
}

function dateOf(text: string | undefined): { readonly text: string } | null {
  return text === undefined ? null : { text };
}
