import { Kind, type DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { LoadedRelease } from '../engine/graph-engine.ts';
import type { Context } from '../graphql/context.ts';
import type { ReleaseWatch } from './release-watch.ts';

/**
 * Gives each operation the release that it answers from, and names it in `extensions.release`. Without a release an
 * operation is refused, unless it asks only for the schema: GraphiQL can then still show its documentation.
 */
export function useRelease(watch: ReleaseWatch): Plugin<Context> {
  return {
    onExecute({ args, extendContext }) {
      const known = watch.known();
      if (known !== null || asksForSchemaOnly(args.document as DocumentNode)) return answerFrom(known, extendContext);
      return watch.current().then((release) => answerFrom(release, extendContext));
    },
  };
}

function answerFrom(
  release: LoadedRelease | null,
  extendContext: (context: Pick<Context, 'release'>) => void,
): OnExecuteDone | undefined {
  extendContext({ release });
  if (release === null) return undefined;
  return {
    onExecuteDone({ result, setResult }) {
      if (Symbol.asyncIterator in result) return;
      setResult({ ...result, extensions: { ...result.extensions, release: release.id } });
    },
  };
}

type OnExecuteDone = Exclude<Awaited<ReturnType<NonNullable<Plugin<Context>['onExecute']>>>, void>;

function asksForSchemaOnly({ definitions }: DocumentNode): boolean {
  return definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .flatMap(({ selectionSet }) => selectionSet.selections)
    .every((selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'));
}
