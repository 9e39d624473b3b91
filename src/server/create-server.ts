import type { RequestListener } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import type { Question } from '../dataset/question.ts';
import type { GraphEngine } from '../engine/graph-engine.ts';
import { observeEngine } from '../engine/observe-engine.ts';
import type { Context } from '../graphql/context.ts';
import { createExecutor } from '../graphql/execute-operation.ts';
import { schema as hojaSchema } from '../graphql/schema.ts';
import { limits as defaultLimits } from '../model/limits.ts';
import { answerQuickly } from './answer-quickly.ts';
import { createClientOf } from './client-of.ts';
import { createErrorMask } from './coded-error.ts';
import { createDownloadRoute } from './downloads/download-route.ts';
import { createFairLine } from './fair-line.ts';
import type { ExplorerFile } from './explorer/explorer-files.ts';
import { createExplorerRoute } from './explorer/explorer-route.ts';
import { createThingRoute } from './linked-data/thing-route.ts';
import { createVocabularyRoute } from './linked-data/vocabulary-route.ts';
import { createKeptFiles } from './kept-files.ts';
import { limitBody } from './limit-body.ts';
import { limitRate } from './limit-rate.ts';
import { listen, type Listening, type ListenOptions } from './listen.ts';
import { silentLog, type Log } from './log.ts';
import { tabsOf } from './question-tabs.ts';
import { refuseBadAddresses } from './refuse-bad-addresses.ts';
import { createReleaseWatch } from './release-watch.ts';
import { createBugReports } from './telemetry/bug-reports.ts';
import type { Observer } from './telemetry/observer.ts';
import { useOperationWatch, type WatchedContext } from './telemetry/use-operation-watch.ts';
import { watchExchanges, watchFetches } from './telemetry/watch-exchanges.ts';
import { exchangeOf } from './telemetry/watched-response.ts';
import type { IsTrustedProxy } from './trusted-proxies.ts';
import { createUnreadBytes } from './unread-bytes.ts';
import { useAnswerHeaders } from './use-answer-headers.ts';
import { useAsOf } from './use-as-of.ts';
import { useCostLimit } from './use-cost-limit.ts';
import { useDeadline } from './use-deadline.ts';
import { useDocumentLimits } from './use-document-limits.ts';
import { useFairLine } from './use-fair-line.ts';
import { useCors } from './use-cors.ts';
import { useFiles } from './use-files.ts';
import { useGraphiql } from './use-graphiql.ts';
import { useHead } from './use-head.ts';
import { useLargeAnswers } from './use-large-answers.ts';
import { useParams } from './use-params.ts';
import { useQueryLimit } from './use-query-limit.ts';
import { useReady } from './use-ready.ts';
import { useRelease } from './use-release.ts';
import { useStatus } from './use-status.ts';
import { useWrittenExecution } from './use-written-execution.ts';

export interface ServerOptions {
  /** Its opener closes it: disposing of the server leaves it open. */
  readonly engine: GraphEngine;
  readonly schema?: GraphQLSchema;
  /** Where the service is reached from outside, without a slash at the end. */
  readonly publicUrl: string;
  /** The questions that `questions` lists. GraphiQL opens those that have a tab on the first visit. */
  readonly questions?: readonly Question[];
  /** How long an operation may take. */
  readonly deadlineMs?: number;
  /** How many rows an operation may cost. */
  readonly maximumCost?: number;
  /** How many requests an address may send over the network; 0 for no limit. */
  readonly requestsPerMinute?: number;
  /** The proxies whose word on the client's address is believed; none when missing. */
  readonly isTrustedProxy?: IsTrustedProxy | undefined;
  /** Shows the stack of a bug to clients; for development only. */
  readonly showsErrors?: boolean;
  readonly log?: Log;
  /** Metrics, traces and the log: each is told what the service does. */
  readonly observers?: readonly Observer[];
  /** The version of this service. It is a part of the ETag of files. */
  readonly version?: string;
  /** The built explorer. Without it `/` leads to GraphiQL. */
  readonly explorer?: ReadonlyMap<string, ExplorerFile>;
  /**
   * Plugins of Yoga from whoever runs the service, in this order and before those of Hoja. All their hooks run for
   * every request, files among them.
   */
  readonly plugins?: readonly Plugin<WatchedContext>[];
}

/**
 * How many texts of queries are remembered. The largest text that the limits let through takes 0.3 MB with its
 * document, its plans and its counts.
 */
const textsRemembered = 256;

function rememberTexts<Value extends object>(): LRUCache<string, Value> {
  return new LRUCache({ max: textsRemembered });
}

export interface HojaServer extends AsyncDisposable {
  /** Answers one request without any network. */
  fetch(request: Request): Promise<Response>;
  listen(options: ListenOptions): Promise<Listening>;
}

/**
 * The service over HTTP: `/graphql` (and GraphiQL there), the explorer at `/`, files and permanent addresses,
 * `/health`, `/ready`.
 */
export function createServer(options: ServerOptions): HojaServer {
  const {
    engine: given,
    schema = hojaSchema,
    publicUrl,
    questions = [],
    deadlineMs = defaultLimits.deadlineMilliseconds,
    maximumCost = defaultLimits.maximumCost,
    requestsPerMinute = defaultLimits.requestsPerMinute,
    isTrustedProxy,
    showsErrors = false,
    log = silentLog,
    observers = [],
    version = 'unknown',
    explorer = new Map(),
    plugins = [],
  } = options;
  const engine = observers.reduce(
    (observed, { onEngineCall }) => (onEngineCall === undefined ? observed : observeEngine(observed, onEngineCall)),
    given,
  );
  const bugs = createBugReports(log);
  const limits = { ...defaultLimits, deadlineMilliseconds: deadlineMs, maximumCost, requestsPerMinute };
  const watch = createReleaseWatch({
    engine,
    log,
    onChange: (release) => {
      for (const { onRelease } of observers) onRelease?.(release);
    },
  });
  const executeOperation = createExecutor(schema);
  const clientOf = createClientOf(isTrustedProxy);
  const unread = createUnreadBytes({ ...limits, clientOf });
  const sending = { files: createKeptFiles(), unread };
  const line = createFairLine(limits);
  const origin = { engine, watch, publicUrl, version, log, line };
  const routes = [
    createExplorerRoute(explorer),
    createDownloadRoute(origin),
    createThingRoute({ ...origin, execution: { schema, executeOperation } }),
    createVocabularyRoute(origin),
  ];
  const yoga = createYoga<WatchedContext, Context>({
    schema,
    context: { engine, publicUrl, release: null, questions, limits },
    graphiql: false,
    landingPage: false,
    logging: false,
    multipart: false,
    parserAndValidationCache: { documentCache: rememberTexts(), errorCache: rememberTexts() },
    batching: false,
    // `limitBody` counts the bytes; that costs a small request nothing.
    maxRequestBodySize: false,
    // Yoga's own names the origin of the request, so that an answer would not be the same for everybody.
    cors: false,
    maskedErrors: { errorMessage: 'Internal error', maskError: createErrorMask(bugs, { showsErrors }) },
    plugins: [
      useOperationWatch(observers, bugs),
      useHead(),
      useCors(),
      ...plugins,
      useReady(engine, log),
      useFiles(routes, sending, log),
      useGraphiql(tabsOf(questions), sending, log),
      useParams(),
      useQueryLimit(limits.maximumQueryBytes),
      useDocumentLimits(schema, limits),
      useCostLimit(schema, limits),
      useWrittenExecution(executeOperation),
      useFairLine(line),
      useRelease(watch),
      useAsOf(),
      useDeadline(deadlineMs),
      useStatus(),
      useLargeAnswers(unread),
      useAnswerHeaders(),
    ],
  });
  const answerUsually: RequestListener = (request, response) => {
    const exchange = exchangeOf(response);
    Promise.resolve(yoga(request, response, { exchange, client: () => clientOf(request) }))
      .catch((error: unknown) => {
        log('error', 'An answer could not be sent', { requestId: exchange?.id, error });
        response.destroy();
      })
      .finally(() => {
        if (!response.headersSent) exchange?.end(undefined);
      });
  };
  const listener = watchExchanges(
    observers,
    limitRate(
      { ...limits, clientOf },
      refuseBadAddresses(
        limitBody(
          limits.maximumBodyBytes,
          // Some hooks do not run in the quick way.
          plugins.length === 0 ? answerQuickly(yoga, answerUsually, { unread, log, clientOf }) : answerUsually,
        ),
      ),
    ),
  );
  const open = new Set<Listening>();

  return {
    fetch: watchFetches(observers, (request, exchange) => yoga.fetch(request, { exchange })),
    async listen(options) {
      const listening = await listen(listener, options, limits, log);
      open.add(listening);
      return listening;
    },
    async [Symbol.asyncDispose]() {
      watch[Symbol.dispose]();
      await Promise.all([...open].map((listening) => listening.close()));
      await yoga.dispose();
    },
  };
}
