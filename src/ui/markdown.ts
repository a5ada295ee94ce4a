/** A text on one line of Markdown, with no character in it that is read as a sign. */
export function plainMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>#|]/gu, '\\$&');
}
