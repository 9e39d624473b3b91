import type { Failure } from '../../api/failure.ts';
import { textsIn } from '../../language/texts.ts';
import { language } from '../../state/view-state.ts';
import { partsTexts } from '../texts.ts';
import './answer-notice.css';

interface AnswerNoticeProps {
  readonly answer: { readonly isLoading: boolean; readonly refusal: Failure | null };
  /** True when something is shown already. The notice then does not mention loading. */
  readonly isShown: boolean;
}

/** Says that an answer is loading, or why the question is refused; otherwise shows nothing. */
export function AnswerNotice({ answer: { isLoading, refusal }, isShown }: AnswerNoticeProps) {
  if (refusal !== null)
    return (
      <p class="answer-notice" role="alert">
        {refusalText(refusal)}
      </p>
    );
  return isLoading && !isShown ? (
    <p class="answer-loading" role="status">
      {textsIn(partsTexts).loading}
    </p>
  ) : null;
}

/** A refusal in the language of the page. In English the words of the service are more exact than any of ours. */
export function refusalText({ code, message }: Failure): string {
  if (language.value === 'en') return message;
  return spanishByCode[code] ?? `El servicio no acepta la pregunta (${code}).`;
}

/** What can be refused of what the page asks. */
const spanishByCode: Readonly<Record<string, string>> = {
  BAD_ID: 'El identificador no es de la forma <prefijo>:<nombre>, o su prefijo no es de ningún tipo.',
  BAD_DATE: 'La fecha no es un día del calendario que el servicio admita.',
  BAD_PATH: 'Los dos extremos de un camino tienen que ser distintos.',
  BAD_COMPARISON: 'Solo se comparan dos versiones distintas de una misma disposición.',
  BAD_TEXT: 'El texto buscado está vacío o es demasiado largo.',
  TOO_COSTLY_PATH: 'Buscar este camino pasa por demasiadas relaciones.',
  TOO_COSTLY: 'La pregunta podría leer más de lo que el servicio permite.',
  ANSWER_TOO_LARGE: 'La respuesta podría ser más grande de lo que el servicio permite.',
  TOO_MANY_IDS: 'Se pidieron demasiadas entidades a la vez.',
};
