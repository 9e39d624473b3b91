export interface OtherParameters {
  /** Of the question. */
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Headings of the columns that are compared. */
  readonly columns: readonly string[];
  /** What the seed says of these parameters. */
  readonly rows: readonly (readonly string[])[];
}

/** Questions asked of something else than their defaults, each with what is then right. */
export const otherParameters: readonly OtherParameters[] = [
  {
    name: 'who-headed-devida',
    variables: { id: 'institution:ciddh' },
    columns: ['Who', 'Since', 'Sources'],
    rows: [['Ricardo Soberón Garrido', '', 'source:s04; source:s86']],
  },
  {
    name: 'who-headed-devida',
    variables: { id: 'institution:enaco' },
    columns: ['Who', 'Since'],
    rows: [
      ['Lidia Marín Loayza', ''],
      ['Rubén Vargas Céspedes', ''],
    ],
  },
  {
    name: 'article-on-a-day',
    variables: { date: '2000-01-01' },
    columns: ['In force', 'Cases', 'Min. years', 'Max. years'],
    rows: [['1994-06-03/2002-08-13', 'small amount; direct sale of small amounts', '2; 1', '8; 4']],
  },
  {
    name: 'briefings-and-later-evidence',
    variables: { ids: ['document:tni-peru-country-page'] },
    columns: ['Claim', 'Evidence for', 'Evidence against'],
    rows: [
      [
        '60% of drug detentions are for use or simple possession',
        'Share of drug detentions that are of users, Peru, 1997/2008',
        '',
      ],
      ['Use and possession for own use are not punishable', 'Art. 299 CC: non-punishable possession', ''],
      ['Traditional coca use was never made a crime', '', ''],
      ['A state licence scheme known as the registry exists', '', ''],
      ['Distribution goes through ENACO', '', ''],
      ['Most criminal rules are in arts. 296 to 303', '', ''],
      ['Law 28002 changed arts. 296 to 299 on 17 June 2003', 'Law 26332', ''],
      [
        'Small-scale sale carries one to eight years',
        'Art. 298 of 1991 (two paragraphs)',
        'Art. 298 as amended by DLeg 982; Art. 298 as amended by Law 28002',
      ],
      ['Penalties infringe freedom, due process and other guarantees', '', ''],
      ['Drug penalties are high and disproportionate', '', ''],
      ['Reforms raised penalties and added or dropped offences', '', ''],
    ],
  },
  {
    name: 'coca-area-by-region',
    variables: { from: '2010-01-01', to: '2010-12-31' },
    columns: ['Region', 'Period', 'Value', 'Unit', 'Reporter'],
    rows: [['Peru', '2010', '61200', 'ha', 'United Nations Office on Drugs and Crime (UNODC)']],
  },
  {
    name: 'coca-area-by-year',
    variables: { from: '2008-01-01', to: '2010-12-31' },
    columns: ['Period', 'Value', 'Sources'],
    rows: [
      ['2008', '56100', ''],
      ['2009', '59900', 'source:s50'],
      ['2010', '61200', 'source:s43; source:s50'],
    ],
  },
  {
    name: 'events-of-a-period',
    variables: { from: '2011-01-01', to: '2011-12-31' },
    columns: ['Date', 'Event', 'Involved'],
    rows: [
      [
        '2011-06-29',
        'Bolivia denounces the Single Convention',
        'Art. 49 Single Convention; Single Convention on Narcotic Drugs, 1961; Unscheduling coca leaf',
      ],
      ['2011-08', 'Soberón heads DEVIDA (first time)', 'Ricardo Soberón Garrido'],
      ['2011-08', 'Temporary suspension of eradication', 'Forced coca eradication; Ricardo Soberón Garrido'],
    ],
  },
  {
    name: 'laws-of-a-period',
    variables: { from: '1978-01-01', to: '1979-12-31' },
    columns: ['Published', 'Law'],
    rows: [
      ['1978-01-25', 'Decree Law 22078'],
      ['1978-03-02', 'Decree Law 22095, Law for the repression of illicit drug trafficking'],
      ['1978-06-07', 'Decree Law 22203'],
      ['1978-10-11', 'Decree Law 22304'],
      ['1978-10-11', 'Decree Law 22305'],
    ],
  },
  {
    name: 'publications-of-tni',
    variables: { id: 'institution:wola' },
    columns: ['Date', 'Title', 'Authors'],
    rows: [
      ['2003-02', 'The push for zero coca', 'Isaías Rojas'],
      [
        '2008-05',
        'The Coca Debate: Headed toward Polarization or Common Ground?',
        'Coletta A. Youngers; Kathryn Ledebur',
      ],
      ['2010-12', 'Systems Overload: Drug Laws and Prisons in Latin America', 'Dejusticia'],
      ['2013-01-11', 'Bolivia wins a rightful victory on the coca leaf', ''],
    ],
  },
];
