import { entityType } from './entity-type.ts';

export const person = entityType({
  name: 'Person',
  prefix: 'person',
  fieldName: 'person',
  listName: 'persons',
  label: { es: 'persona', en: 'person' },
  plural: { es: 'personas', en: 'persons' },
  description: {
    es: 'Autor, funcionario, dirigente u otra persona',
    en: 'Author, official, leader or other person',
  },
  iris: ['schema:Person'],
  fields: {
    role: {
      type: 'LocalizedText',
      required: true,
      label: { es: 'papel', en: 'role' },
      description: {
        es: 'Papel con que aparece la persona',
        en: 'Role in which the person appears',
      },
    },
    roleHeld: {
      type: 'Edtf',
      required: false,
      label: { es: 'papel ejercido', en: 'role held' },
      description: {
        es: 'Intervalo en que la persona tuvo ese papel, donde se dice',
        en: 'Interval in which the person held that role, where stated',
      },
    },
  },
});
