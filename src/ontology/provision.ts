import { entityType } from './entity-type.ts';
import { knownUntil, normTimeFields } from './norm-time-fields.ts';

export const provision = entityType({
  name: 'Provision',
  prefix: 'provision',
  fieldName: 'provision',
  listName: 'provisions',
  label: { es: 'disposición', en: 'provision' },
  plural: { es: 'disposiciones', en: 'provisions' },
  description: {
    es: 'Artículo, cláusula o lista de una norma o tratado',
    en: 'Article, clause or schedule of a law or treaty',
  },
  iris: ['eli:LegalResourceSubdivision', 'schema:Legislation'],
  validity: { interval: 'inForce', onwardFrom: [] },
  fields: {
    number: {
      type: 'String',
      required: false,
      label: { es: 'número', en: 'number' },
      description: {
        es: 'Número dentro de su norma',
        en: 'Number within its law',
      },
      iris: ['eli:number'],
    },
    inForce: {
      type: 'Edtf',
      required: false,
      isDerived: true,
      label: { es: 'vigencia', en: 'in force' },
      description: {
        es: 'Desde la primera entrada en vigencia hasta el último fin; puede haber lapsos sin vigencia',
        en: 'From its first entry into force to its last end; there may be gaps between',
      },
      startIris: ['eli:first_date_entry_in_force'],
      endIris: ['eli:date_no_longer_in_force'],
    },
    knownUntil: { ...knownUntil, isDerived: true },
    ...normTimeFields,
    offence: {
      type: 'LocalizedText',
      required: false,
      label: { es: 'delito', en: 'offence' },
      description: {
        es: 'Clase de delito que define',
        en: 'Kind of offence it defines',
      },
    },
  },
});
