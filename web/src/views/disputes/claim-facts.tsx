import { dateText } from '../../parts/words/dates.ts';
import { enumLabel } from '../../language/ontology.ts';
import { textsIn } from '../../language/texts.ts';
import { ConfidenceMark } from '../../parts/confidence-mark.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { FactRow } from './fact-row.tsx';
import type { ClaimSide } from './operations.ts';
import { disputesTexts } from './texts.ts';

/** Who makes a claim, when, where and in which words, and the evidence for and against it. */
export function ClaimFacts({ claim }: { readonly claim: ClaimSide }) {
  const texts = textsIn(disputesTexts);
  const { madeBy, madeOn, period, assertedIn, quote, evidenceFor, evidenceAgainst } = claim;
  const hasEvidence = evidenceFor.totalCount + evidenceAgainst.totalCount > 0;
  return (
    <>
      <FactRow label={texts.saidBy}>
        <Links entities={madeBy.nodes} />
      </FactRow>
      <FactRow label={texts.saidOn}>{madeOn === null ? <NotRecorded /> : dateText(madeOn)}</FactRow>
      <FactRow label={texts.saidIn}>
        <Links entities={assertedIn.nodes} />
      </FactRow>
      {period !== null && <FactRow label={texts.period}>{dateText(period)}</FactRow>}
      {quote !== null && (
        <FactRow label={texts.quote}>
          <q lang={quote.language}>{quote.text}</q>
          {quote.document !== null && (
            <div>
              <EntityLink entity={quote.document} />
            </div>
          )}
        </FactRow>
      )}
      {hasEvidence ? (
        <>
          <FactRow label={texts.evidenceFor}>
            <Evidence evidence={evidenceFor} />
          </FactRow>
          <FactRow label={texts.evidenceAgainst}>
            <Evidence evidence={evidenceAgainst} />
          </FactRow>
        </>
      ) : (
        <FactRow label={texts.evidence}>
          <NotRecorded />
        </FactRow>
      )}
    </>
  );
}

function Links({ entities }: { readonly entities: ClaimSide['madeBy']['nodes'] }) {
  if (entities.length === 0) return <NotRecorded />;
  return (
    <ul>
      {entities.map((entity) => (
        <li key={entity.id}>
          <EntityLink entity={entity} />
        </li>
      ))}
    </ul>
  );
}

function Evidence({ evidence: { edges, totalCount } }: { readonly evidence: ClaimSide['evidenceFor'] }) {
  const texts = textsIn(disputesTexts);
  if (edges.length === 0) return <NotRecorded />;
  return (
    <ul>
      {edges.map(({ node, relationship }) => (
        <li key={node.id}>
          <EntityLink entity={node} />
          {relationship?.basis != null && <span class="app-doubt"> ({enumLabel('Basis', relationship.basis)})</span>}
          {relationship !== null && relationship.confidence !== 'CONFIRMED_IN_SOURCE' && (
            <>
              {' '}
              <ConfidenceMark confidence={relationship.confidence} />
            </>
          )}
        </li>
      ))}
      {totalCount > edges.length && <li class="app-soft">{texts.andMore}</li>}
    </ul>
  );
}

function NotRecorded() {
  return <span class="app-soft">{textsIn(disputesTexts).notRecorded}</span>;
}
