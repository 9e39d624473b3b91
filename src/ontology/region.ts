import { entityType } from './entity-type.ts';

export const region = entityType({
  name: 'Region',
  prefix: 'region',
  fieldName: 'region',
  listName: 'regions',
  label: { es: 'región', en: 'region' },
  plural: { es: 'regiones', en: 'regions' },
  description: {
    es: 'País, departamento, provincia, distrito, zona cocalera o área protegida',
    en: 'Country, department, province, district, coca zone or protected area',
  },
  iris: ['schema:AdministrativeArea'],
  kindField: 'regionKind',
  fields: {
    regionKind: {
      type: { enum: 'RegionKind' },
      required: true,
      label: { es: 'clase de región', en: 'kind of region' },
      description: {
        es: 'Clase de región',
        en: 'Kind of region',
      },
    },
    iso: {
      type: 'String',
      required: false,
      label: { es: 'código ISO', en: 'ISO code' },
      description: {
        es: 'Código ISO 3166',
        en: 'ISO 3166 code',
      },
      iris: ['schema:identifier'],
    },
    ubigeo: {
      type: 'String',
      required: false,
      label: { es: 'ubigeo', en: 'ubigeo' },
      description: {
        es: 'Código de seis dígitos del INEI',
        en: 'INEI code of six digits',
      },
      iris: ['schema:identifier'],
    },
    capital: {
      type: 'String',
      required: false,
      label: { es: 'capital', en: 'capital' },
      description: {
        es: 'Ciudad capital',
        en: 'Capital town',
      },
    },
    latitude: {
      type: 'Float',
      required: false,
      label: { es: 'latitud', en: 'latitude' },
      description: {
        es: 'Latitud en grados (WGS 84)',
        en: 'Latitude in degrees (WGS 84)',
      },
      iris: ['schema:latitude'],
    },
    longitude: {
      type: 'Float',
      required: false,
      label: { es: 'longitud', en: 'longitude' },
      description: {
        es: 'Longitud en grados (WGS 84)',
        en: 'Longitude in degrees (WGS 84)',
      },
      iris: ['schema:longitude'],
    },
    positionBasis: {
      type: 'String',
      required: false,
      label: { es: 'base de la posición', en: 'basis of the position' },
      description: {
        es: 'A qué corresponden las coordenadas',
        en: 'What the coordinates are those of',
      },
    },
  },
});
