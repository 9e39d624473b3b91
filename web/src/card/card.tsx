import { useEffect } from 'preact/hooks';
import { entityTypeLabel, fieldLabel } from '../language/ontology.ts';
import { textOf, textsIn } from '../language/texts.ts';
import { TypeDot } from '../parts/type-dot.tsx';
import { language } from '../state/view-state.ts';
import type { CardEntity } from './ask-card.ts';
import { CardActions } from './card-actions.tsx';
import { Citation } from './citation.tsx';
import { ConfidenceMark } from '../parts/confidence-mark.tsx';
import { temporalText } from './temporal-text.ts';
import { FactValue } from './fact-value.tsx';
import { factsOf, otherUncertainFields } from './facts.ts';
import { groupNeighbors } from './group-neighbors.ts';
import { RelationshipGroup } from './relationship-group.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { cardTexts } from './texts.ts';

/** All that is known of an entity. */
export function Card({ entity }: { readonly entity: CardEntity }) {
  const texts = textsIn(cardTexts);
  const { id, iri, type, kind, names, aliases, description, confidence, note, temporalStatus, url, sources } = entity;
  const facts = factsOf(entity);
  const doubts = otherUncertainFields(entity);
  const name = textOf(names);
  const otherNames = otherNamesOf(names, name);
  useEffect(() => {
    document.title = `${name} · Hoja`;
    return () => {
      document.title = 'Hoja';
    };
  }, [name]);
  const groups = groupNeighbors(entity.neighborCounts);
  return (
    <article class="card" aria-labelledby="card-name">
      <p class="card-kind">
        <TypeDot type={type} />
        {entityTypeLabel(type)}
        {textOf(kind) !== '' && ` · ${textOf(kind)}`}
      </p>
      <h2 id="card-name" tabIndex={-1}>
        {name}
      </h2>
      {otherNames.map(({ code, text }) => (
        <p key={code} class="card-other-name">
          <span lang={code}>{text}</span> <span class="app-soft">({code})</span>
        </p>
      ))}
      {aliases.length > 0 && (
        <p class="app-soft">
          {texts.aliases}: {aliases.join(', ')}
        </p>
      )}
      {temporalStatus !== null && (
        <p class={temporalStatus === 'UNKNOWN' ? 'app-doubt' : 'app-soft'}>{temporalText(temporalStatus)}</p>
      )}
      <CardActions id={id} />
      {textOf(description) !== '' && <p class="card-description">{textOf(description)}</p>}
      {facts.length > 0 && (
        <dl class="card-facts" aria-label={texts.facts}>
          {facts.map(({ field, value, isUncertain }) => (
            <div key={field}>
              <dt>{fieldLabel(type, field)}</dt>
              <dd>
                <FactValue field={field} value={value} />
                {isUncertain && (
                  <span class="app-doubt" title={texts.uncertainHint}>
                    {' '}
                    {texts.uncertain}
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {textOf(note) !== '' && (
        <p class="card-note">
          <strong>{texts.note}.</strong> {textOf(note)}
        </p>
      )}
      {doubts.length > 0 && (
        <p class="app-doubt">
          {texts.uncertain}: {doubts.map((field) => fieldLabel(type, field)).join(', ')}
        </p>
      )}
      <p>
        <span class="app-soft">{texts.confidence}:</span> <ConfidenceMark confidence={confidence} />
      </p>
      <h3>{texts.relationships}</h3>
      {groups.length === 0 && <p class="app-soft">{texts.noRelationships}</p>}
      {groups.map((group) => (
        <RelationshipGroup key={`${id} ${group.relationshipType} ${group.direction}`} id={id} group={group} />
      ))}
      <h3>{texts.sources}</h3>
      <SourceList sources={sources} />
      <dl class="card-facts card-addresses">
        {url !== null && (
          <div>
            <dt>{texts.itself}</dt>
            <dd>
              <a href={url} rel="noreferrer">
                {url}
              </a>
            </dd>
          </div>
        )}
        <div>
          <dt>{texts.identifier}</dt>
          <dd>
            <code>{id}</code>
          </dd>
        </div>
        <div>
          <dt>{texts.address}</dt>
          <dd>
            <a href={iri} rel="noreferrer">
              {iri}
            </a>
          </dd>
        </div>
      </dl>
      <Citation key={`citation ${id}`} id={id} iri={iri} />
    </article>
  );
}

function otherNamesOf(
  names: CardEntity['names'],
  shown: string,
): readonly { readonly code: string; readonly text: string }[] {
  const order = language.value === 'es' ? (['en', 'qu', 'es'] as const) : (['es', 'qu', 'en'] as const);
  return order.flatMap((code) => {
    const text = names[code];
    return text === null || text === shown ? [] : [{ code, text }];
  });
}
