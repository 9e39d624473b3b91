import { lookupKeyOf } from '../../model/lookup-key.ts';

export interface CodeNames {
  /** As it is shown. */
  readonly name: string;
  /** All its names as look-up keys. The first is the usual abbreviation. */
  readonly keys: readonly string[];
}

export const codes: readonly CodeNames[] = [
  { name: 'Código Penal', keys: ['cp', 'codigo penal', 'criminal code', 'penal code'] },
  {
    name: 'Código Procesal Penal',
    keys: [
      'cpp',
      'ncpp',
      'codigo procesal penal',
      'nuevo codigo procesal penal',
      'criminal procedure code',
      'code of criminal procedure',
    ],
  },
  {
    name: 'Código de Procedimientos Penales',
    keys: ['cdepp', 'cdpp', 'c de pp', 'codigo de procedimientos penales', 'code of criminal procedures'],
  },
  {
    name: 'Código de Ejecución Penal',
    keys: ['cep', 'codigo de ejecucion penal', 'criminal enforcement code', 'code of criminal enforcement'],
  },
  {
    name: 'Código Penal Militar Policial',
    keys: ['cpmp', 'codigo penal militar policial', 'military and police criminal code'],
  },
  { name: 'Código Civil', keys: ['cc', 'codigo civil', 'civil code'] },
  {
    name: 'Código Procesal Civil',
    keys: ['cpc', 'codigo procesal civil', 'civil procedure code', 'code of civil procedure'],
  },
  {
    name: 'Código Procesal Constitucional',
    keys: [
      'cpconst',
      'codigo procesal constitucional',
      'nuevo codigo procesal constitucional',
      'constitutional procedure code',
      'code of constitutional procedure',
    ],
  },
  {
    name: 'Código de los Niños y Adolescentes',
    keys: [
      'cna',
      'codigo de los ninos y adolescentes',
      'children and adolescents code',
      'code of children and adolescents',
    ],
  },
  { name: 'Código Tributario', keys: ['codigo tributario', 'tax code'] },
];

/** The code that cleaned text names; null for anything else. */
export function codeOf(text: string): CodeNames | null {
  const key = lookupKeyOf(text.replace(/ de 1991$/, ''));
  return codes.find(({ keys }) => keys.includes(key) || keys.includes(key.replaceAll(' ', ''))) ?? null;
}
