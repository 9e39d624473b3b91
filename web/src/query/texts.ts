import type { Texts } from '../language/texts.ts';

export const queryTexts: Texts<'title' | 'hint' | 'copy' | 'copied' | 'open' | 'long' | 'variables'> = {
  es: {
    title: 'Consulta GraphQL',
    hint: 'Esta pregunta dio lo que se ve. Puede hacerla tal como está, o cambiarla.',
    copy: 'Copiar',
    copied: 'Copiada',
    open: 'Abrir en GraphiQL',
    long: 'Tiene demasiados valores para abrirla por su dirección: cópiela, y sus variables.',
    variables: 'Variables',
  },
  en: {
    title: 'GraphQL query',
    hint: 'This question gave what you see. Ask it as it stands, or change it.',
    copy: 'Copy',
    copied: 'Copied',
    open: 'Open in GraphiQL',
    long: 'It has too many values to open it by its address: copy it, and its variables.',
    variables: 'Variables',
  },
};
