import { entityType } from './entity-type.ts';

export const courtDecision = entityType({
  name: 'CourtDecision',
  prefix: 'decision',
  fieldName: 'courtDecision',
  listName: 'courtDecisions',
  label: { es: 'resolución judicial', en: 'court decision' },
  plural: { es: 'resoluciones judiciales', en: 'court decisions' },
  description: {
    es: 'Sentencia o resolución de un tribunal',
    en: 'Judgment of a court',
  },
  iris: ['eli:Work', 'schema:CreativeWork'],
  kindField: 'decisionKind',
  validity: { onwardFrom: ['decidedOn'] },
  fields: {
    number: {
      type: 'String',
      required: false,
      label: { es: 'número de expediente', en: 'case number' },
      description: {
        es: 'Número de expediente',
        en: 'Case number',
      },
    },
    decisionKind: {
      type: { enum: 'CourtDecisionKind' },
      required: true,
      label: { es: 'clase de resolución', en: 'kind of decision' },
      description: {
        es: 'Clase de resolución',
        en: 'Kind of decision',
      },
    },
    decidedOn: {
      type: 'Edtf',
      required: false,
      label: { es: 'resuelta el', en: 'decided on' },
      description: {
        es: 'Fecha de la resolución',
        en: 'Date of the decision',
      },
    },
  },
});
