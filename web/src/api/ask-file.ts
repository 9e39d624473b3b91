import { AnswerError, fetchJson } from './fetch-json.ts';

/** Reads a JSON file of the service that served the page. Rejects like `ask`. */
export async function askFile<File>(address: string, signal: AbortSignal): Promise<File> {
  const { json, status, ...rest } = await fetchJson(address, {}, signal);
  if (status === 200) return json as File;
  const [error] = (json as Refusal).errors ?? [];
  throw new AnswerError(
    error?.message ?? `The service answered ${status} without a file`,
    error?.extensions?.code ?? 'UNREADABLE',
    { status, ...rest },
  );
}

interface Refusal {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code: string } }[];
}
