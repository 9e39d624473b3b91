import { GraphQLID, GraphQLString, isEnumType, type GraphQLEnumType, type GraphQLLeafType } from 'graphql';
import { jsonText } from './json-text.ts';
import { known } from './write.ts';

/** Writes leaves of a type; none of them is null. */
export function writeLeaf(type: GraphQLLeafType): (value: unknown) => string {
  if (isEnumType(type)) return writeEnum(type);
  const isText = type === GraphQLString || type === GraphQLID;
  return (value) => {
    const leaf = isText && typeof value === 'string' ? value : type.serialize(value);
    return typeof leaf === 'string' ? jsonText(leaf) : JSON.stringify(known(leaf));
  };
}

function writeEnum(type: GraphQLEnumType): (value: unknown) => string {
  const names = new Map(type.getValues().map(({ name, value }) => [value as unknown, jsonText(name)]));
  return (value) => known(names.get(value));
}
