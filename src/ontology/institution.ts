import { entityType } from './entity-type.ts';

export const institution = entityType({
  name: 'Institution',
  prefix: 'institution',
  fieldName: 'institution',
  listName: 'institutions',
  label: { es: 'institución', en: 'institution' },
  plural: { es: 'instituciones', en: 'institutions' },
  description: {
    es: 'Entidad pública, empresa, gremio, ONG, universidad, organismo internacional o grupo armado',
    en: 'Public body, company, union, NGO, university, international body or armed group',
  },
  iris: ['schema:Organization', 'eli:Organization'],
  kindField: 'institutionKind',
  validity: { interval: 'active', onwardFrom: [] },
  fields: {
    institutionKind: {
      type: { enum: 'InstitutionKind' },
      required: true,
      label: { es: 'clase de institución', en: 'kind of institution' },
      description: {
        es: 'Clase de institución',
        en: 'Kind of institution',
      },
    },
    country: {
      type: 'String',
      required: false,
      label: { es: 'país', en: 'country' },
      description: {
        es: 'País, ISO 3166-1 alfa-2',
        en: 'Country, ISO 3166-1 alpha-2',
      },
    },
    city: {
      type: 'String',
      required: false,
      label: { es: 'ciudad', en: 'city' },
      description: {
        es: 'Ciudad de la sede',
        en: 'City of the seat',
      },
    },
    active: {
      type: 'Edtf',
      required: false,
      label: { es: 'actividad', en: 'active' },
      description: {
        es: 'Intervalo en que la institución existe',
        en: 'Interval in which the institution exists',
      },
      startIris: ['schema:foundingDate'],
      endIris: ['schema:dissolutionDate'],
    },
  },
});
