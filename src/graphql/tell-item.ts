import { sentenceOf } from '../graph/sentence.ts';
import type { GraphRelationship } from '../graph/graph-relationship.ts';
import { shortNameOf } from '../graph/short-name.ts';
import type { LocalizedName, TimelineItem } from '../graph/timeline.ts';
import { dateInWords } from '../model/date-words.ts';
import { fieldOf, isEntityTypeName } from '../ontology/ontology.ts';
import type { TreeNode } from '../plan/tree.ts';
import { storedText } from './stored.ts';

type SentenceLanguage = 'es' | 'en';

/** The columns that hold a name for use in a sentence. */
export const storedNamesColumns = ['name_es', 'name_en'] as const;

/** Says a relationship as a sentence, in its own direction. */
export function tellRelationship(
  relationship: GraphRelationship,
  ends: { readonly from: TreeNode; readonly to: TreeNode },
  language: SentenceLanguage,
): string {
  return tell(relationship, { from: nameOfNode(ends.from), to: nameOfNode(ends.to) }, language);
}

/** Says what happened, or began, as a sentence. */
export function tellItem({ relationship, names, field, date }: TimelineItem, language: SentenceLanguage): string {
  if (relationship !== null) return tell(relationship, names, language);
  const { type } = names.from;
  const label = isEntityTypeName(type) ? fieldOf(type, field)?.label[language] : undefined;
  return `${shortNameOf(type, nameIn(names.from, language), language)}, ${label ?? field}: ${dateInWords(date, language)}`;
}

function tell(
  { type, properties: { on, since, until } }: GraphRelationship,
  { from, to }: { readonly from: LocalizedName; readonly to: LocalizedName },
  language: SentenceLanguage,
): string {
  return sentenceOf(
    {
      type,
      from: { type: from.type, name: nameIn(from, language) },
      to: { type: to.type, name: nameIn(to, language) },
      on: textOf(on),
      since: textOf(since),
      until: textOf(until),
    },
    language,
  );
}

function nameOfNode({ type, properties }: TreeNode): LocalizedName {
  return { type, es: storedText(properties, 'name_es'), en: storedText(properties, 'name_en') };
}

function nameIn({ es, en }: LocalizedName, language: SentenceLanguage): string {
  return (language === 'en' ? (en ?? es) : (es ?? en)) ?? '';
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
