interface Words {
  readonly es: string | null;
  readonly en: string | null;
}

/** One case of an offence, with its penalty in each version that has it. */
export interface CaseLane<Penalty> {
  readonly key: string;
  readonly label: Words;
  /** The penalties, each with the position of its version in the history. */
  readonly penalties: readonly { readonly version: number; readonly penalty: Penalty }[];
}

/**
 * The cases of all versions, each once, in the order in which they first appear. A renamed case counts as a new case.
 */
export function findCaseLanes<Penalty extends { readonly case: Words }>(
  versions: readonly (readonly Penalty[])[],
): readonly CaseLane<Penalty>[] {
  const lanes = new Map<string, { label: Words; penalties: { version: number; penalty: Penalty }[] }>();
  versions.forEach((penalties, version) => {
    for (const penalty of penalties) {
      const key = `${penalty.case.es ?? ''}|${penalty.case.en ?? ''}`;
      const lane = lanes.get(key) ?? { label: penalty.case, penalties: [] };
      lane.penalties.push({ version, penalty });
      lanes.set(key, lane);
    }
  });
  return [...lanes].map(([key, lane]) => ({ key, ...lane }));
}
