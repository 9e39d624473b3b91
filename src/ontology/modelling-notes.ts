/** What a reader must know to read the tables correctly, as Markdown. */
export const modellingNotes = `- **Null means that nothing is recorded**, never none. A provision version without \`penalties\` had penalties that nobody wrote down here; a law
  without \`lawStatus\` is not thereby in force.
- **Dates** are EDTF (ISO 8601-2), as precise as the sources are: \`2003-06-17\`, \`2010-12\`, \`1949\`, \`2014~\` (about), \`198X\` (the 1980s),
  \`1949-09/1949-12\` (from, to), \`1991-04-09/..\` (goes on), \`../2003\` (start unknown). \`Edtf\` gives the text with the first and the last day it can mean.
- **Confidence** is on every entity and relationship: \`STATED_IN_SEED\`, said by the page the collection started from; \`CONFIRMED_IN_SOURCE\`, an excerpt of a
  source supports it (which is not to say that the whole work was read); \`GENERAL_KNOWLEDGE\`, not checked, and the only one that may stand without a source.
- **Basis** is set on a relationship that the researchers read out of the sources, where no source says it in so many words.
- **uncertainFields** names the fields whose value was not checked or is doubtful. The value stands; the doubt stands beside it, and \`note\` says why.
- **Law through time.** An article is one \`Provision\`; each state of its text is a \`ProvisionVersion\` with the interval \`valid\`, counted from publication to
  publication. When it was in force is computed: from \`inForceFrom\` to \`inForceUntil\`, both included. The day of publication is still the old text's. A law \`amends\`, \`inserts\` or \`repeals\` the provision (\`on\` is the day of publication)
  and \`introduces\` the version; a version \`succeeds\` the one before. An article that was removed and inserted again is in force in several stretches
  (\`inForceIntervals\`).
- **What holds on a day.** A norm holds from \`inForceFrom\` to \`inForceUntil\` or, where its end is not known, to \`knownUntil\`, the last day for which a source
  speaks: the day that a source states, or that of the last act on it. After that it is unknown. In the seed \`2003-06-18/\` has an end that is not known, and
  \`2003-06-18/..\` goes on. A law without an interval is never certain, and nothing is there before its publication, the year in its number or its law.
- **Claims** are what somebody says, never what Hoja says. Claims that exclude each other stand side by side (\`contradicts\`), each with its \`evidenceFor\` and
  \`evidenceAgainst\`.
- **Numbers with a date** are observations: one value of one indicator, in one place and period, from one reporter. Rival estimates are several observations.
- **Two terms** of one person in one office are two relationships; \`role\` says what one end does where the type alone does not.`;
