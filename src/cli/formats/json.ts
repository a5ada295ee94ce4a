import type { Formatter } from './format';

/** One JSON array of the objects that `ndjson` prints. */
export function json(): Formatter {
  let separator = '\n';
  const item = (value: unknown) => {
    const text = `${separator}  ${JSON.stringify(value)}`;
    separator = ',\n';
    return text;
  };
  return {
    begin: () => '[',
    reviewed: ({ record }) => item(record),
    refused: ({ line, error }) => item({ line, error }),
    end: () => '\n]\n',
  };
}
