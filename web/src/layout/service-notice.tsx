import type { Hindrance } from '../api/failure.ts';
import { askAgainNow, hindrance } from '../api/keep-asking.ts';
import { textsIn, type Texts } from '../language/texts.ts';
import './service-notice.css';

/** Says why answers are missing, while the page asks for them again; the page keeps what it shows meanwhile. */
export function ServiceNotice() {
  const texts = textsIn(noticeTexts);
  const reason = hindrance.value;
  return (
    <div role="alert">
      {reason !== null && (
        <div class="service-notice">
          <p>
            <strong>{texts[reason]}</strong> {texts.kept}
          </p>
          <button type="button" onClick={askAgainNow}>
            {texts.again}
          </button>
        </div>
      )}
    </div>
  );
}

const noticeTexts: Texts<Hindrance | 'kept' | 'again'> = {
  es: {
    offline: 'Este equipo no tiene conexión.',
    unreachable: 'No se puede llegar al servicio.',
    late: 'El servicio no responde a tiempo.',
    busy: 'El servicio está ocupado o todavía arranca.',
    broken: 'El servicio tuvo un error.',
    kept: 'Lo que se ve es lo último que respondió. La página vuelve a preguntar por sí sola.',
    again: 'Intentar de nuevo',
  },
  en: {
    offline: 'This device is not connected.',
    unreachable: 'The service cannot be reached.',
    late: 'The service does not answer in time.',
    busy: 'The service is busy or still starting.',
    broken: 'The service had an error.',
    kept: 'What you see is its last answer. The page asks again by itself.',
    again: 'Try again',
  },
};
