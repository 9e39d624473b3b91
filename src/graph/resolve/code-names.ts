/** All names of a code, as look-up keys. The first is the usual abbreviation. */
export const codeNames: readonly (readonly string[])[] = [
  ['cp', 'codigo penal', 'criminal code', 'penal code'],
  [
    'cpp',
    'ncpp',
    'codigo procesal penal',
    'nuevo codigo procesal penal',
    'criminal procedure code',
    'code of criminal procedure',
  ],
  ['cdepp', 'cdpp', 'c de pp', 'codigo de procedimientos penales', 'code of criminal procedures'],
  ['cep', 'codigo de ejecucion penal', 'criminal enforcement code', 'code of criminal enforcement'],
  ['cpmp', 'codigo penal militar policial', 'military and police criminal code'],
  ['cc', 'codigo civil', 'civil code'],
  ['cpc', 'codigo procesal civil', 'civil procedure code', 'code of civil procedure'],
  [
    'cpconst',
    'codigo procesal constitucional',
    'nuevo codigo procesal constitucional',
    'constitutional procedure code',
    'code of constitutional procedure',
  ],
  ['cna', 'codigo de los ninos y adolescentes', 'children and adolescents code', 'code of children and adolescents'],
  ['codigo tributario', 'tax code'],
];
