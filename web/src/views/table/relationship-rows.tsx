import { periodText } from '../../parts/words/dates.ts';
import type { Drawn } from '../../drawing/drawn.ts';
import { enumLabel, relationshipLabel } from '../../language/ontology.ts';
import { textOf, textsIn } from '../../language/texts.ts';
import { TypedEntityLink } from '../../parts/entity-link.tsx';
import type { TableRow } from './sortable-table.tsx';
import { tableTexts } from './texts.ts';

/** A row for each relationship, in its own direction. */
export function relationshipRows({ nodes, edges }: Drawn): readonly TableRow[] {
  const entityById = new Map(nodes.map((entity) => [entity.id, entity]));
  return edges.flatMap(({ id, source, target, relationship }): readonly TableRow[] => {
    const [from, to] = [entityById.get(source.id), entityById.get(target.id)];
    if (from === undefined || to === undefined) return [];
    const { type, on, since, until, confidence, basis, roleLabel } = relationship;
    const role = textOf(roleLabel);
    const what = `${relationshipLabel(type, 'OUT')}${role === '' ? '' : ` (${role})`}`;
    const how = `${enumLabel('Confidence', confidence)}${basis === null ? '' : `; ${textsIn(tableTexts).basis}`}`;
    return [
      {
        id,
        values: [textOf(from.names), what, textOf(to.names), on?.text ?? since?.text ?? until?.text ?? '', how],
        cells: () => [
          <TypedEntityLink key="from" entity={from} />,
          what,
          <TypedEntityLink key="to" entity={to} />,
          periodText({ on, since, until }),
          how,
        ],
      },
    ];
  });
}
