import type { JsonValue, ReleaseEntity, ReleaseSource } from '../../src/dataset/release.ts';
import type { EntityId, SourceId } from '../../src/model/ids.ts';
import type { EntityTypeName } from '../../src/ontology/entity-types.ts';
import type { createRandom } from '../../test/support/random.ts';

export type Random = ReturnType<typeof createRandom>;

/** By type. */
export type Ids = ReadonlyMap<EntityTypeName, readonly EntityId[]>;

const nouns = [
  'coca',
  'hoja',
  'valle',
  'cultivo',
  'erradicación',
  'política',
  'tráfico',
  'control',
  'comunidad',
  'desarrollo',
  'fiscalización',
  'insumo',
  'región',
  'padrón',
  'monopolio',
  'pena',
  'consumo',
  'salud',
  'cuenca',
  'productor',
  'informe',
  'decreto',
  'convenio',
  'estrategia',
  'reducción',
  'vigilancia',
  'frontera',
  'justicia',
  'monitoreo',
  'superficie',
] as const;
const adjectives = [
  'alternativo',
  'andino',
  'nacional',
  'regional',
  'integral',
  'ilícito',
  'tradicional',
  'amazónico',
  'rural',
  'indígena',
  'químico',
  'penal',
  'sostenible',
  'anual',
  'público',
  'social',
] as const;
const places = [
  'Huallaga',
  'Ucayali',
  'Cusco',
  'Puno',
  'Loreto',
  'Ayacucho',
  'San Martín',
  'Huánuco',
  'Junín',
  'Pasco',
  'Madre de Dios',
  'Vraem',
  'Aguaytía',
  'Tocache',
  'Lima',
  'Quillabamba',
] as const;

/** The words that names are made of, for searches. */
export const nameWords = { nouns, places } as const;

export const sourceCount = 500;

export function* sources(): Generator<ReleaseSource> {
  for (let index = 0; index < sourceCount; index += 1)
    yield { id: sourceId(index), type: 'Source', title: `Fuente ${index}`, publisher: `Editorial ${index % 40}` };
}

export function sourceId(index: number): SourceId {
  return `source:n-${index}` as SourceId;
}

export function* entities(idsByType: Ids, random: Random): Generator<ReleaseEntity> {
  for (const [type, ids] of idsByType) {
    for (const id of ids) {
      const year = 1961 + random.below(64);
      const name = `${capital(random.pick(nouns))} ${random.pick(adjectives)} de ${random.pick(nouns)} en ${random.pick(places)} ${year}`;
      const fields = {
        names: { es: name },
        confidence: 'GENERAL_KNOWLEDGE',
        tier: 'EXTENDED',
        sources: [sourceId(random.below(sourceCount))],
      };
      yield { id, type, ...fields, ...fieldsOf(type, year, idsByType, random) };
    }
  }
}

function fieldsOf(
  type: EntityTypeName,
  year: number,
  idsByType: Ids,
  random: Random,
): Readonly<Record<string, JsonValue>> {
  switch (type) {
    case 'Law':
      return {
        lawKind: 'LAW',
        number: String(20_000 + random.below(12_000)),
        publishedOn: `${year}-0${1 + random.below(9)}-1${random.below(9)}`,
      };
    case 'Document':
      return { publishedOn: String(year) };
    case 'Policy':
      return { period: `${year}/..` };
    case 'ProvisionVersion':
      return {
        valid: `${year}/${year + 3}`,
        text: { es: textOf(random, 120) },
        textSource: sourceId(random.below(sourceCount)),
        penalties: [{ case: { es: 'básica' }, minYears: 8, maxYears: 15 }],
      };
    case 'Claim':
      return {
        madeOn: String(year),
        text: { es: textOf(random, 20) },
        quote: { text: textOf(random, 20), language: 'ES', document: random.pick(idsByType.get('Document') ?? []) },
      };
    case 'Observation':
      return { period: String(1990 + random.below(35)), value: random.below(130_000), unit: 'ha' };
    default:
      return {};
  }
}

function textOf(random: Random, words: number): string {
  return Array.from({ length: words }, () => random.pick(nouns)).join(' ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
