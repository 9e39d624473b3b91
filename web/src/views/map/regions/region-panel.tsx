import { AnswerNotice } from '../../../parts/answers/answer-notice.tsx';
import { useAnswer } from '../../../parts/answers/use-answer.ts';
import { dateText } from '../../../parts/words/dates.ts';
import { enumLabel, fieldLabel } from '../../../language/ontology.ts';
import { textOf, textsIn } from '../../../language/texts.ts';
import { asOf } from '../../../state/view-state.ts';
import type { Containment } from './containment.ts';
import { groupApplied } from './group-applied.ts';
import { numberText } from '../../../parts/words/numbers.ts';
import { findApplied, regionQuery } from './region-answer.ts';
import { RegionGroup } from './region-group.tsx';
import type { Region } from './regions.ts';
import { FoldedSources } from '../../../parts/source-list.tsx';
import { texts } from '../texts.ts';
import { useLoaded } from '../../../parts/answers/use-answer.ts';

export interface RegionPanelProps {
  readonly id: string;
  readonly regionById: ReadonlyMap<string, Region>;
  readonly containment: Containment;
  readonly onPick: (id: string) => void;
}

/** The facts about one region and what applies there. */
export function RegionPanel({ id, regionById, containment, onPick }: RegionPanelProps) {
  const words = textsIn(texts);
  const known = useAnswer(regionQuery, { id });
  const applied = useLoaded(`${id} ${asOf.value ?? ''}`, (signal) => findApplied(id, asOf.value, signal));
  const region = known.answer?.region?.id === id ? known.answer.region : null;
  const link = (other: string) => {
    const found = regionById.get(other);
    return found === undefined ? null : (
      <button
        key={other}
        type="button"
        class="app-link"
        onClick={() => {
          onPick(other);
        }}
      >
        {textOf(found.names)}
      </button>
    );
  };
  const path = containment.pathOf(id);
  const others = containment.wholesOf(id).filter((whole) => !path.includes(whole));
  const groups = groupApplied(applied.answer ?? [], id);
  return (
    <article class="map-panel" aria-busy={applied.isLoading}>
      <h3>{textOf(region?.names ?? regionById.get(id)?.names)}</h3>
      <p class="map-meta">
        {textOf(region?.kind ?? regionById.get(id)?.kind)}
        {asOf.value === null ? '' : ` · ${words.asOf} ${dateText(asOf.value)}`}
        {region?.temporalStatus === 'UNKNOWN' ? ` · ${words.unknownThen}` : ''}
      </p>
      <AnswerNotice answer={known} isShown />
      {path.length + others.length > 0 && (
        <p class="map-path">
          {words.alsoIn}: {[...path, ...others].map(link)}
        </p>
      )}
      {containment.partsOf(id).length > 0 && (
        <details class="map-contains">
          <summary>
            {words.contains} {containment.partsOf(id).length} {words.regionsNamed}
          </summary>
          <p class="map-path">{containment.partsOf(id).map(link)}</p>
        </details>
      )}
      {region !== null && (
        <>
          {region.description !== null && <p>{textOf(region.description)}</p>}
          {region.note !== null && <p class="map-note">{textOf(region.note)}</p>}
          <p class="map-meta">
            {words.position}: {positionText(region)}
          </p>
          <p class="map-meta">
            {enumLabel('Confidence', region.confidence)}
            {region.uncertainFields.length > 0 &&
              ` · ${words.uncertain}: ${region.uncertainFields.map(fieldText).join(', ')}`}
          </p>
          <FoldedSources sources={region.sources} />
        </>
      )}
      <h4 class="map-applies">{words.applies}</h4>
      <AnswerNotice answer={applied} isShown={applied.answer !== null} />
      {applied.answer?.length === 0 && <p class="map-meta">{words.nothingApplies}</p>}
      {groups.map((group) => (
        <RegionGroup key={`${id} ${group.key}`} group={group} />
      ))}
    </article>
  );
}

/** `names.qu` is the Quechua text of the names. */
function fieldText(field: string): string {
  const [name = field, part] = field.split('.');
  return `${fieldLabel('REGION', name)}${part === undefined ? '' : ` (${part})`}`;
}

function positionText({
  latitude,
  longitude,
  positionBasis,
}: {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly positionBasis: string | null;
}): string {
  const words = textsIn(texts);
  if (latitude === null || longitude === null) return words.noPosition;
  return `${numberText(latitude)}°, ${numberText(longitude)}°${positionBasis === null ? '' : ` (${positionBasis})`}`;
}
