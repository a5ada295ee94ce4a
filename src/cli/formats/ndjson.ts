import type { Formatter } from './format';

/** One JSON object a line, in input order. */
export function ndjson(): Formatter {
  return {
    begin: () => '',
    reviewed: ({ record }) => `${JSON.stringify(record)}\n`,
    refused: ({ line, error }) => `${JSON.stringify({ line, error })}\n`,
    end: () => '',
  };
}
