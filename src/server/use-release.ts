import { Kind, type DocumentNode, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { LoadedRelease } from '../engine/graph-engine.ts';
import { mostTries, OneReleaseEngine, otherRelease } from '../engine/one-release.ts';
import { findReleaseMarker } from '../engine/release-marker.ts';
import type { Context } from '../graphql/context.ts';
import { runOptions } from '../graphql/run-plan.ts';
import type { ReleaseWatch } from './release-watch.ts';

/**
 * Answers each operation from one release, and names it in `extensions.release`. When a statement reads another release
 * than is known, the operation is executed again. Without a release an operation is refused, unless it asks only for
 * the schema: GraphiQL can then still show its documentation.
 */
export function useRelease(watch: ReleaseWatch): Plugin<Context> {
  return {
    onExecute({ args, executeFn, setExecuteFn, extendContext }) {
      const known = watch.known();
      if (asksForSchemaOnly(args.document as DocumentNode)) {
        extendContext({ release: known });
        return known === null ? undefined : naming(() => known);
      }
      const answer = new OneReleaseAnswer(watch, executeFn as Execute, extendContext);
      setExecuteFn((executed) => answer.execute(executed));
      return naming(() => answer.release);
    },
  };
}

type Execute = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>;
type ExtendContext = (context: Pick<Context, 'release' | 'engine'>) => void;

class OneReleaseAnswer {
  readonly #watch: ReleaseWatch;
  readonly #execute: Execute;
  readonly #extendContext: ExtendContext;
  /** The release that the answer comes from; null while that is not known. */
  release: LoadedRelease | null = null;

  constructor(watch: ReleaseWatch, execute: Execute, extendContext: ExtendContext) {
    this.#watch = watch;
    this.#execute = execute;
    this.#extendContext = extendContext;
  }

  async execute(args: ExecutionArgs): Promise<ExecutionResult> {
    const { engine } = args.contextValue as Context;
    let release = this.#watch.known() ?? (await this.#watch.current());
    for (let attempt = 1; attempt <= mostTries; attempt += 1) {
      const reading = new OneReleaseEngine(engine, release);
      this.#extendContext({ release, engine: reading });
      this.release = release;
      // Something may be kept by the context, so each try has one of its own.
      const contextValue = attempt === 1 ? args.contextValue : { ...(args.contextValue as Context) };
      const result = await this.#execute({ ...args, contextValue });
      if (!reading.hasAsked) await this.#confirm(reading, contextValue as Context);
      if (!reading.isOver) return result;
      release = await this.#watch.renewed();
    }
    throw otherRelease();
  }

  /** The answer needed no statement, but may rest on what is known of the release. */
  async #confirm(reading: OneReleaseEngine, context: Context): Promise<void> {
    try {
      await reading.run(findReleaseMarker, runOptions(context));
    } catch {
      if (!reading.isOver) this.release = null;
    }
  }
}

function naming(releaseOfAnswer: () => LoadedRelease | null): OnExecuteDone {
  return {
    onExecuteDone({ result, setResult }) {
      const release = releaseOfAnswer();
      if (release === null || Symbol.asyncIterator in result) return;
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
