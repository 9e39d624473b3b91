import { languages, type Language } from '../../model/localized-text.ts';
import { enumLabel } from '../../ontology/enums.ts';
import { entityTypeOf, fieldOf } from '../../ontology/ontology.ts';
import type { CitedEntity } from './cited-entity.ts';
import { cslDateOf } from './csl-date-of.ts';
import type { CslItem } from './csl-item.ts';
import { cslNamesOf, joinedNamesOf, nameIn } from './csl-names-of.ts';
import { cslTypeOf } from './csl-type-of.ts';
import { termsIn } from './terms.ts';

/** What Hoja is cited as, in any language. */
export const hojaTitle = 'Hoja: the Peru drug-policy knowledge graph';

/**
 * The CSL-JSON item that cites an entity, in one language. A publication, a law or a court decision is cited itself,
 * with a note of where Hoja describes it; anything else is an entry of Hoja.
 */
export function cslItemOf(entity: CitedEntity, language: Language): CslItem {
  const type = cslTypeOf(entity);
  const { makers } = entity;
  const shared = {
    id: entity.id,
    type,
    ...titlesOf(entity, language),
    genre: kindOf(entity, language),
    ...given('author', cslNamesOf(makers, 'author', language)),
    ...given('editor', cslNamesOf(makers, 'editor', language)),
    ...given('contributor', cslNamesOf(makers, 'contributor', language)),
    ...given('issued', entity.date === null ? undefined : cslDateOf(entity.date)),
  };
  if (type === 'entry')
    return {
      ...shared,
      'container-title': hojaTitle,
      ...given('version', entity.release ?? undefined),
      URL: entity.iri,
    };
  return {
    ...shared,
    ...given('authority', joinedNamesOf(makers, ['authority'], language)),
    ...given('publisher', joinedNamesOf(makers, ['publisher', 'copublisher'], language)),
    ...given(
      'container-title',
      entity.container === null ? undefined : nameIn(entity.container, languageOfWork(entity) ?? language),
    ),
    ...numbersOf(entity, type),
    ...given('language', entity.language ?? undefined),
    ...given('DOI', entity.doi ?? undefined),
    ...given('ISBN', entity.isbn ?? undefined),
    ...given('URL', entity.url ?? undefined),
    note: `${termsIn[language === 'en' ? 'en' : 'es'].describedIn} ${[hojaTitle, ...(entity.release === null ? [] : [`Release ${entity.release}`]), entity.iri].join(', ')}`,
  };
}

/** Series and number, told apart by what the work is; an article of a law has its number as a section. */
function numbersOf({ type, series, number }: CitedEntity, cslType: CslItem['type']): Partial<CslItem> {
  if (type === 'Provision') return given('section', number ?? undefined);
  if (cslType === 'article-journal')
    return { ...given('container-title', series ?? undefined), ...given('issue', number ?? undefined) };
  return { ...given('collection-title', series ?? undefined), ...given('number', number ?? undefined) };
}

/**
 * The name in the language, and in the language of the work where it has another there; series and number are not
 * repeated.
 */
function titlesOf(entity: CitedEntity, language: Language): Pick<CslItem, 'title' | 'original-title'> {
  const { names, series, number } = entity;
  const repeated = series === null || number === null ? '' : ` (${series} ${number})`;
  const bare = (text: string) => (repeated !== '' && text.endsWith(repeated) ? text.slice(0, -repeated.length) : text);
  const title = bare(nameIn(names, language));
  const original = names[languageOfWork(entity) ?? language];
  return { title, ...(original === undefined || bare(original) === title ? {} : { 'original-title': bare(original) }) };
}

/** Of a publication, where it is one that names are given in. */
function languageOfWork({ type, language: own }: CitedEntity): Language | undefined {
  return type === 'Document' ? languages.find((candidate) => candidate === own) : undefined;
}

/** Its subtype in words; of a policy, whose subtype says where it stands, its type. */
function kindOf({ type, kind }: CitedEntity, language: Language): string {
  const { kindField, label } = entityTypeOf(type);
  const field = kindField === undefined || type === 'Policy' ? undefined : fieldOf(type, kindField);
  const words =
    (typeof field?.type === 'object' && kind !== null ? enumLabel(field.type.enum, kind) : undefined) ?? label;
  return words[language === 'en' ? 'en' : 'es'];
}

/** A variable that is only there when it has a value. */
function given<K extends keyof CslItem>(name: K, value: CslItem[K] | undefined): Partial<CslItem> {
  return value === undefined ? {} : { [name]: value };
}
