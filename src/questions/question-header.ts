import type { LocalizedLabel } from '../model/localized-text.ts';
import type { Place, Problem } from '../dataset/problem.ts';
import type { Question, QuestionColumn, QuestionPath, QuestionRows } from '../dataset/question.ts';
import { renderSuggestion } from '../dataset/suggestion.ts';

/** A file of `questions/` as text. */
export interface QuestionText {
  /** The path for messages. */
  readonly path: string;
  readonly text: string;
}

/** The content of the comment at the head of a question, as far as it can be read without the query. */
export interface QuestionHeader extends Pick<Question, 'title' | 'description' | 'tab'> {
  readonly parameters: ReadonlyMap<string, Placed<LocalizedLabel>>;
  readonly rows: readonly Placed<QuestionRows>[];
  readonly columns: readonly Placed<QuestionColumn>[];
  /** The number of lines of the header. */
  readonly lines: number;
  readonly problems: readonly Problem[];
}

export interface Placed<Value> {
  readonly value: Value;
  readonly place: Place;
}

interface Entry extends Placed<string> {
  readonly key: string;
}

const singleKeys = ['title.es', 'title.en', 'description.es', 'description.en', 'tab'];
const key = /^# (?<key>[a-zA-Z][\w.]*):(?: (?<value>\S.*))?$/;
const continuation = /^# {3}(?<value>\S.*)$/;
const parameterKey = /^param\.(?<name>[_A-Za-z]\w*)\.(?:es|en)$/;
const labelledPath = /^(?<path>\S+) as (?<es>[^|]*[^|\s]) \| (?<en>[^|]*[^|\s])$/;

/**
 * Reads the comment at the head of a question: lines of the form `# key: value`. A line that begins with `#` and three
 * spaces continues the one before it.
 */
export function readQuestionHeader(file: QuestionText): QuestionHeader {
  const problems: Problem[] = [];
  const report = (place: Place, value: string, message: string) => problems.push({ ...place, value, message });
  const lines = headOf(file.text);
  const entries = entriesOf(file.path, lines, report);
  const start = { file: file.path, line: 1, column: 1 };
  checkKeys(entries, report);
  const text = (name: string, place: Place = start) => {
    const entry = entries.find((candidate) => candidate.key === name);
    if (entry === undefined) report(place, name, `The header has no "${name}"; write a line "# ${name}: …"`);
    return entry?.value ?? '';
  };
  const textsOf = (name: string, place?: Place): LocalizedLabel => ({
    es: text(`${name}.es`, place),
    en: text(`${name}.en`, place),
  });
  const all = (name: string) => {
    const found = entries.filter((entry) => entry.key === name);
    if (found.length === 0)
      report(start, name, `The header has no "${name}"; it says what a table of the answer shows`);
    return found;
  };
  return {
    title: textsOf('title'),
    description: textsOf('description'),
    tab: tabOf(entries, report),
    parameters: new Map(
      parametersOf(entries).map(({ value: name, place }) => [name, { value: textsOf(`param.${name}`, place), place }]),
    ),
    rows: rowsOf(all('rows'), report),
    columns: all('column').flatMap((entry) => columnOf(entry, report)),
    lines: lines.length,
    problems,
  };
}

type Report = (place: Place, value: string, message: string) => void;

function headOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return end === -1 ? lines : lines.slice(0, end);
}

function entriesOf(file: string, lines: readonly string[], report: Report): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [index, line] of lines.entries()) {
    const place = { file, line: index + 1, column: 1 };
    const last = entries.at(-1);
    const more = continuation.exec(line)?.groups?.value;
    if (more !== undefined && last !== undefined) {
      entries[entries.length - 1] = { ...last, value: `${last.value} ${more}`.trim() };
      continue;
    }
    const found = key.exec(line)?.groups;
    if (found?.key === undefined)
      report(
        place,
        line,
        'A line of the header is "# <key>: <value>", or begins with "#" and three spaces and goes on with the value above',
      );
    else entries.push({ key: found.key, value: found.value?.trimEnd() ?? '', place });
  }
  return entries;
}

function checkKeys(entries: readonly Entry[], report: Report): void {
  const seen = new Set<string>();
  for (const { key: name, value, place } of entries) {
    const isSingle = singleKeys.includes(name) || parameterKey.test(name);
    if (!isSingle && name !== 'rows' && name !== 'column')
      report(
        place,
        name,
        `The header has no key "${name}"${renderSuggestion(name, [...singleKeys, 'param.<name>.es', 'param.<name>.en', 'rows', 'column'])}`,
      );
    if (isSingle && seen.has(name)) report(place, name, `"${name}" stands twice in the header; leave one`);
    if (value === '') report(place, name, `"${name}" has no value`);
    seen.add(name);
  }
}

function parametersOf(entries: readonly Entry[]): readonly Placed<string>[] {
  const named = entries.flatMap(({ key: name, place }) => {
    const parameter = parameterKey.exec(name)?.groups?.name;
    return parameter === undefined ? [] : [{ value: parameter, place }];
  });
  return named.filter(({ value }, index) => named.findIndex((other) => other.value === value) === index);
}

function tabOf(entries: readonly Entry[], report: Report): number | null {
  const entry = entries.find(({ key: name }) => name === 'tab');
  if (entry === undefined) return null;
  if (/^[1-9]\d?$/.test(entry.value)) return Number(entry.value);
  report(entry.place, entry.value, `"tab" is the place among the tabs, a whole number from 1, not "${entry.value}"`);
  return null;
}

/** A single path to rows needs no label; of several paths each needs one. */
function rowsOf(entries: readonly Entry[], report: Report): readonly Placed<QuestionRows>[] {
  return entries.flatMap(({ value, place }): readonly Placed<QuestionRows>[] => {
    const labelled = labelledPathOf(value);
    if (labelled !== undefined) return [{ value: { path: pathOf(labelled.path), label: labelled.label }, place }];
    if (entries.length === 1 && !value.includes(' ')) return [{ value: { path: pathOf(value), label: null }, place }];
    report(
      place,
      value,
      `${entries.length === 1 ? 'Rows are "<path>"' : 'Of several paths to rows, each is "<path> as <es> | <en>"'}, as in "rows: person.heads.edges as Dirigió | Headed"`,
    );
    return [];
  });
}

function columnOf({ value, place }: Entry, report: Report): readonly Placed<QuestionColumn>[] {
  const labelled = labelledPathOf(value);
  if (labelled !== undefined) {
    const isFromRow = labelled.path.startsWith('.');
    return [
      {
        value: {
          heading: labelled.label,
          from: isFromRow ? 'row' : 'answer',
          path: pathOf(isFromRow ? labelled.path.slice(1) : labelled.path),
        },
        place,
      },
    ];
  }
  report(place, value, `A column is "<path> as <es> | <en>", as in "column: .name.value as Artículo | Article"`);
  return [];
}

function labelledPathOf(text: string): { readonly path: string; readonly label: LocalizedLabel } | undefined {
  const { path, es, en } = labelledPath.exec(text)?.groups ?? {};
  return path === undefined || es === undefined || en === undefined ? undefined : { path, label: { es, en } };
}

function pathOf(text: string): QuestionPath {
  return text.split('.');
}
