import { entityType } from './entity-type.ts';

export const event = entityType({
  name: 'Event',
  prefix: 'event',
  fieldName: 'event',
  listName: 'events',
  label: { es: 'hecho', en: 'event' },
  plural: { es: 'hechos', en: 'events' },
  description: {
    es: 'Hecho con fecha',
    en: 'Dated happening',
  },
  iris: ['schema:Event'],
  kindField: 'eventKind',
  validity: { onwardFrom: ['happened'] },
  fields: {
    eventKind: {
      type: { enum: 'EventKind' },
      required: true,
      label: { es: 'clase de hecho', en: 'kind of event' },
      description: {
        es: 'Clase de hecho',
        en: 'Kind of event',
      },
    },
    happened: {
      type: 'Edtf',
      required: true,
      label: { es: 'ocurrido', en: 'happened' },
      description: {
        es: 'Cuándo ocurrió',
        en: 'When it happened',
      },
      startIris: ['schema:startDate'],
      endIris: ['schema:endDate'],
    },
    figures: {
      type: 'Figures',
      required: false,
      label: { es: 'cifras', en: 'figures' },
      description: {
        es: 'Cifras declaradas del hecho',
        en: 'Figures stated for the event',
      },
    },
  },
});
