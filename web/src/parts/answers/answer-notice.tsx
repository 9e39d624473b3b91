import { textsIn } from '../../language/texts.ts';
import { timelineTexts } from '../../views/timeline/texts.ts';

interface Props {
  readonly answer: {
    readonly isLoading: boolean;
    readonly failure: { readonly message: string | null } | null;
    readonly retry: () => void;
  };
  /** True when something is shown already. The notice then does not mention loading. */
  readonly isShown: boolean;
}

/** Says that an answer is loading or has failed; otherwise shows nothing. */
export function AnswerNotice({ answer: { isLoading, failure, retry }, isShown }: Props) {
  const texts = textsIn(timelineTexts);
  if (failure !== null) {
    return (
      <div class="timeline-failure" role="alert">
        <p>{failure.message ?? texts.unreachable}</p>
        <button type="button" class="timeline-button" onClick={retry}>
          {texts.retry}
        </button>
      </div>
    );
  }
  return isLoading && !isShown ? (
    <p class="timeline-loading" role="status">
      {texts.loading}
    </p>
  ) : null;
}
