import type { ComponentChildren } from 'preact';
import { fieldLabel } from '../../../language/ontology.ts';
import { textOf, textsIn } from '../../../language/texts.ts';
import { AnswerNotice } from '../../../parts/answers/answer-notice.tsx';
import { Certainty } from '../../../parts/certainty.tsx';
import { EntityLink } from '../../../parts/entity-link.tsx';
import type { HistoryVersion } from './history.ts';
import { LimitList } from './limit-list.tsx';
import { versionQuery } from '../operations.ts';
import { PenaltyBars } from './penalty-bars.tsx';
import { SourceLine } from '../../../parts/source-list.tsx';
import { timelineTexts } from '../texts.ts';
import { useAnswer } from '../../../parts/answers/use-answer.ts';

interface Props {
  readonly version: HistoryVersion;
  readonly topYears: number;
  /** Null when there is no version before. */
  readonly onCompare: (() => void) | null;
}

/** The content of one version: summary, penalties, limits, other rules and text, with its sources. */
export function VersionDetails({ version: { id, state }, topYears, onCompare }: Props) {
  const texts = textsIn(timelineTexts);
  const answer = useAnswer(versionQuery, { id }, null);
  const details = answer.answer?.provisionVersion ?? null;
  const { version } = state;
  return (
    <div class="timeline-details" aria-busy={answer.isLoading}>
      {textOf(version.description) !== '' && <p class="timeline-summary">{textOf(version.description)}</p>}
      <Certainty {...version} type="PROVISION_VERSION" />
      <p class="timeline-actions">
        <EntityLink entity={version}>{texts.openCard}</EntityLink>
        {onCompare !== null && (
          <button type="button" class="app-link" onClick={onCompare}>
            {texts.compareWithPrevious}
          </button>
        )}
      </p>
      <Part title={texts.penalties}>
        <PenaltyBars penalties={state.penalties} topYears={topYears} />
      </Part>
      <AnswerNotice answer={answer} isShown={details !== null} />
      {details !== null && (
        <>
          {textOf(details.note) !== '' && (
            <Part title={fieldLabel('PROVISION_VERSION', 'note')}>
              <p>{textOf(details.note)}</p>
            </Part>
          )}
          <Part title={texts.limits}>
            <LimitList limits={details.setsLimitFor.edges} />
          </Part>
          {details.rules !== null && details.rules.length > 0 && (
            <Part title={texts.rules}>
              <ul class="timeline-rules">
                {details.rules.map((rule) => (
                  <li key={textOf(rule)}>{textOf(rule)}</li>
                ))}
              </ul>
            </Part>
          )}
          <Part title={texts.text}>
            <VersionText text={details.text} />
            {details.textSource !== null && (
              <p class="app-soft">
                {texts.textFrom}: <SourceLine source={details.textSource} />
              </p>
            )}
          </Part>
        </>
      )}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="timeline-part">
      <h5>{title}</h5>
      {children}
    </div>
  );
}

/** Most texts exist only in Spanish, and a reader of English must be told so. */
function VersionText({ text }: { readonly text: { readonly es: string | null; readonly en: string | null } | null }) {
  const texts = textsIn(timelineTexts);
  const words = textOf(text);
  if (words === '') return <p class="app-soft">{texts.noText}</p>;
  return (
    <div
      class="timeline-text"
      role="group"
      aria-label={texts.text}
      tabIndex={0}
      lang={words === text?.en ? 'en' : 'es'}
    >
      {words}
    </div>
  );
}
