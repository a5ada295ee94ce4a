import type { ReviewRecord } from '../record';

/** A reviewed post and where it came from. */
export interface Reviewed {
  record: ReviewRecord;
  /** The post's text, for line numbers. */
  text: string;
  /** File name as it was given; `-` for standard input. */
  file: string;
  /** Line of an `--ndjson` input; null for a file that is one post. */
  line: number | null;
}

/** A line of an `--ndjson` input that is no post. */
export interface Refused {
  file: string;
  line: number;
  error: string;
}

/** One way to print reviews. Everything is text to print at once, so that output streams whatever the format. */
export interface Formatter {
  begin(): string;
  reviewed(post: Reviewed): string;
  refused(line: Refused): string;
  end(): string;
}
