import type { Command } from 'commander';
import { renderSchema } from '../generated-files.ts';
import type { Io } from '../io.ts';

export function addPrintSchema(program: Command, { stdout }: Io): void {
  program
    .command('print-schema')
    .description('print the GraphQL schema')
    .addHelpText('after', '\nExample:\n  $ hoja print-schema > schema.graphql')
    .action(() => {
      stdout.write(renderSchema());
    });
}
