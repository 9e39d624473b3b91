import { AnswerError } from './ask.ts';

/** Reads a JSON file of the service that served the page. Rejects like `ask`. */
export async function askFile<File>(address: string, signal: AbortSignal): Promise<File> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw await refusalOf(response);
  return (await response.json()) as File;
}

interface Refusal {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** A proxy in between may refuse with a text of its own. */
async function refusalOf(response: Response): Promise<AnswerError> {
  const { errors } = (await response.json().catch(() => ({ errors: [] }))) as Refusal;
  const [error] = errors;
  return new AnswerError(
    error?.message ?? `The service answered ${response.status} without a file`,
    error?.extensions.code ?? 'UNKNOWN',
  );
}
