import { languages, type Language } from '../../model/localized-text.ts';
import { enumLabel } from '../../ontology/enums.ts';
import { entityTypeOf, fieldOf } from '../../ontology/ontology.ts';
import type { CitedEntity } from './cited-entity.ts';
import { cslDateOf } from './csl-date-of.ts';
import type { CslItem } from './csl-item.ts';
import { cslNamesOf, joinedNamesOf, nameIn } from './csl-names-of.ts';
import { cslTypeOf } from './csl-type-of.ts';
import { termsIn } from './terms.ts';

/** The title by which Hoja is cited, in every language. */
export const hojaTitle = 'Hoja: the Peru drug-policy knowledge graph';

/**
 * The CSL-JSON item that cites an entity, in one language. A publication, a law or a court decision is itself the cited
 * work, with a note of the address at which Hoja describes it. Any other entity is cited as an entry of Hoja.
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

/**
 * The series and the number, in variables that depend on the kind of work. The number of an article of a law is its
 * section.
 */
function numbersOf({ type, series, number }: CitedEntity, cslType: CslItem['type']): Partial<CslItem> {
  if (type === 'Provision') return given('section', number ?? undefined);
  if (cslType === 'article-journal')
    return { ...given('container-title', series ?? undefined), ...given('issue', number ?? undefined) };
  return { ...given('collection-title', series ?? undefined), ...given('number', number ?? undefined) };
}

/**
 * The name in the wanted language, and also in the language of the work when that differs. A series and number at the
 * end of a name are left out.
 */
function titlesOf(entity: CitedEntity, language: Language): Pick<CslItem, 'title' | 'original-title'> {
  const { names, series, number } = entity;
  const repeated = series === null || number === null ? '' : ` (${series} ${number})`;
  const bare = (text: string) => (repeated !== '' && text.endsWith(repeated) ? text.slice(0, -repeated.length) : text);
  const title = bare(nameIn(names, language));
  const original = names[languageOfWork(entity) ?? language];
  return { title, ...(original === undefined || bare(original) === title ? {} : { 'original-title': bare(original) }) };
}

/** The language of a publication, when Hoja has names in it; else undefined. */
function languageOfWork({ type, language: own }: CitedEntity): Language | undefined {
  return type === 'Document' ? languages.find((candidate) => candidate === own) : undefined;
}

/** The subtype in words. The subtype of a policy is its status, so a policy has its type instead. */
function kindOf({ type, kind }: CitedEntity, language: Language): string {
  const { kindField, label } = entityTypeOf(type);
  const field = kindField === undefined || type === 'Policy' ? undefined : fieldOf(type, kindField);
  const words =
    (typeof field?.type === 'object' && kind !== null ? enumLabel(field.type.enum, kind) : undefined) ?? label;
  return words[language === 'en' ? 'en' : 'es'];
}

/** The variable when it has a value; else nothing. */
function given<K extends keyof CslItem>(name: K, value: CslItem[K] | undefined): Partial<CslItem> {
  return value === undefined ? {} : { [name]: value };
}
