import { ExportResultCode } from '@opentelemetry/core';
import { expect, it } from 'vitest';
import { tellFailures } from '../../../src/server/tracing/tell-failures.ts';

const { FAILED, SUCCESS } = ExportResultCode;

it('logs that spans cannot be sent once, and that they are sent again', () => {
  const logged: string[] = [];
  const results = [FAILED, FAILED, FAILED, SUCCESS, SUCCESS, FAILED];
  const exporter = tellFailures(
    {
      export: (_spans, onResult) => {
        onResult({ code: results.shift() ?? SUCCESS });
      },
      shutdown: () => Promise.resolve(),
    },
    (level, message) => logged.push(`${level}: ${message}`),
  );

  const codes: ExportResultCode[] = [];
  for (let time = 0; time < 6; time += 1) exporter.export([], ({ code }) => codes.push(code));

  expect(codes).toEqual([FAILED, FAILED, FAILED, SUCCESS, SUCCESS, FAILED]);
  expect(logged).toEqual([
    'error: Traces cannot be sent to the collector',
    'info: Traces are sent to the collector again',
    'error: Traces cannot be sent to the collector',
  ]);
});
