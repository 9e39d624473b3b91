import type { TestProject } from 'vitest/node';
import { findTool, leaveOut } from '../support/tools.ts';

/** The program to run, or why there is none. */
export type ChromiumAddress = { readonly program: string } | { readonly missing: string };

declare module 'vitest' {
  export interface ProvidedContext {
    chromium: ChromiumAddress;
  }
}

/** Gives the tests a browser that is on the machine. */
export default function findChromium(project: TestProject): void {
  const { CHROMIUM: given = '' } = process.env;
  const program =
    given === ''
      ? ['chromium', 'chromium-browser', 'google-chrome'].map(findTool).find((file) => file !== undefined)
      : given;
  project.provide(
    'chromium',
    program === undefined
      ? leaveOut('the tests in a browser', 'Chromium', 'apt-get install chromium, or set CHROMIUM to its file')
      : { program },
  );
}
