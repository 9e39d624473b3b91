import { textOf } from '../../language/texts.ts';

interface Named {
  readonly names: { readonly es: string | null; readonly en: string | null };
  readonly aliases: readonly string[];
}

/** The acronym of an entity if it has one, else its name. */
export function shortName({ names, aliases }: Named): string {
  return aliases.find((alias) => /^\p{Lu}[\p{Lu}\d.-]{1,11}$/u.test(alias)) ?? textOf(names);
}
