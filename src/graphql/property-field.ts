import type { FieldRef } from '@pothos/core';
import { columnsOf } from '../ontology/columns.ts';
import type { Field } from '../ontology/field.ts';
import type { Properties, TreeNode } from '../plan/tree.ts';
import type { FieldBuilder, Types } from './builder.ts';
import { enumRefs } from './enums.ts';
import { quoteRef, sourceRef } from './refs.ts';
import { needs, needsEdtf, needsProperties } from './selection/field-plan.ts';
import { storedAs, storedEdtf, storedLeaf, storedLocalizedText } from './stored-value.ts';
import { edtfReader, localizedTextReader, storedNumber, storedObjects, storedText, storedTexts } from './stored.ts';
import { amountRef, edtfRef, figureRef, localizedTextRef, moneyRef, penaltyRef } from './value-types.ts';

/** A node or a relationship: it has stored properties and references. */
export interface Holder {
  readonly properties: Properties;
  readonly children: TreeNode['children'];
}

/** The GraphQL field of one field of the ontology. Lists are empty, not null, when there is nothing. */
export function propertyField<Shape extends Holder>(
  t: FieldBuilder<Shape>,
  name: string,
  field: Field,
): FieldRef<Types> {
  const stored = columnsOf(name, field);
  const column = stored[0]?.replace(/_es$/, '') ?? name;
  const needed = needsProperties(...stored);
  const options = { ...needed, description: `${field.description.en}. · ${field.description.es}.` };
  const asLeaf = { ...options, ...storedAs(storedLeaf(column), needed) };
  const nullable = !field.required;
  if (typeof field.type === 'object') {
    return t.field({
      ...asLeaf,
      type: enumRefs[field.type.enum],
      nullable,
      resolve: ({ properties }) => storedText(properties, column) as never,
    });
  }
  switch (field.type) {
    case 'String':
      return t.string({ ...asLeaf, nullable, resolve: ({ properties }) => storedText(properties, column) as never });
    case 'Url':
      return t.field({
        ...asLeaf,
        type: 'URL',
        nullable,
        resolve: ({ properties }) => storedText(properties, column) as never,
      });
    case 'Strings':
      return t.stringList({ ...options, resolve: ({ properties }) => storedTexts(properties, column) as never });
    case 'Float':
      return t.float({
        ...options,
        ...storedAs(storedLeaf(column, 'number'), needed),
        nullable,
        resolve: ({ properties }) => storedNumber(properties, column) as never,
      });
    case 'LocalizedText': {
      const read = localizedTextReader(column);
      return t.field({
        ...options,
        ...storedAs(storedLocalizedText(column), needed),
        type: localizedTextRef,
        nullable,
        resolve: ({ properties }) => read(properties) as never,
      });
    }
    case 'Edtf': {
      const read = edtfReader(column);
      return t.field({
        ...options,
        ...storedAs(storedEdtf(column), needsEdtf(column)),
        type: edtfRef,
        nullable,
        resolve: ({ properties }) => read(properties) as never,
      });
    }
    case 'LocalizedTexts':
      return t.field({
        ...options,
        type: [localizedTextRef],
        nullable,
        resolve: ({ properties }) => storedObjects(properties, column) as never,
      });
    case 'Penalties':
      return t.field({
        ...options,
        type: [penaltyRef],
        nullable,
        resolve: ({ properties }) => storedObjects(properties, column) as never,
      });
    case 'Figures':
      return t.field({
        ...options,
        type: [figureRef],
        nullable,
        resolve: ({ properties }) => storedObjects(properties, column) as never,
      });
    case 'Amount':
      return t.field({
        ...options,
        type: amountRef,
        nullable: true,
        resolve: ({ properties }) => amountOf(properties, name),
      });
    case 'Money':
      return t.field({
        ...options,
        type: moneyRef,
        nullable: true,
        resolve: ({ properties }) => moneyOf(properties, name),
      });
    case 'Quote':
      return t.field({
        ...needs({ kind: 'embedded', properties: stored }),
        description: options.description,
        type: quoteRef,
        nullable: true,
        resolve: ({ properties, children }, _arguments, _context, { path }) =>
          quoteOf(properties, name, children, path.key),
      });
    case 'Source':
      return t.field({
        ...needs({ kind: 'reference', property: name, label: 'Source', isList: false }),
        description: options.description,
        type: sourceRef,
        nullable: true,
        resolve: ({ children }, _arguments, _context, { path }) => referencesAt(children, path.key)[0] ?? null,
      });
    case 'Sources':
      return t.field({
        ...needs({ kind: 'reference', property: name, label: 'Source', isList: true }),
        description: options.description,
        type: [sourceRef],
        resolve: ({ children }, _arguments, _context, { path }) => referencesAt(children, path.key) as never,
      });
  }
}

/** The nodes that a reference leads to. */
export function referencesAt(children: TreeNode['children'], key: string | number): readonly TreeNode[] {
  const found = children[key];
  return Array.isArray(found) ? (found as readonly TreeNode[]) : [];
}

function amountOf(properties: Properties, name: string) {
  const value = storedNumber(properties, `${name}Value`);
  return value === null ? null : { value, unit: storedText(properties, `${name}Unit`) ?? '' };
}

function moneyOf(properties: Properties, name: string) {
  const value = storedNumber(properties, `${name}Value`);
  return value === null
    ? null
    : {
        value,
        currency: storedText(properties, `${name}Currency`) ?? '',
        period: storedText(properties, `${name}Period`) ?? '',
      };
}

function quoteOf(properties: Properties, name: string, children: TreeNode['children'], key: string | number) {
  const text = storedText(properties, `${name}Text`);
  return text === null ? null : { text, language: storedText(properties, `${name}Language`) ?? '', children, key };
}
