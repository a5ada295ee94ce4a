/**
 * Fills a rule's message as Go's formatting does: `%s` takes the next part, `%[2]s` the second. What is not there is left
 * out.
 */
export function fillMessage(message: string, args: readonly string[]): string {
  let next = 0;
  return message.replace(/%(?:\[(\d{1,2})\])?([sdqv%])/gu, (_whole, index: string | undefined, verb: string) => {
    if (verb === '%') return '%';
    const at = index === undefined ? next : Number(index) - 1;
    next = at + 1;
    return args[at] ?? '';
  });
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’' };

/**
 * Alternatives as one part of a message: "a, b or c", each between the quotation marks that the message has around its
 * first part.
 */
export function inWords(alternatives: readonly string[], message: string): string {
  const open = /(["'“‘`*])%(?:\[1\])?s/u.exec(message)?.[1] ?? '';
  const close = CLOSING[open] ?? open;
  const last = alternatives.at(-1) ?? '';
  if (alternatives.length < 2) return last;
  return `${alternatives.slice(0, -1).join(`${close}, ${open}`)}${close} or ${open}${last}`;
}
