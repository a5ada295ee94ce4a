/** Hands a value to the writer as a JSON file. */
export function downloadJson(fileName: string, value: unknown): void {
  downloadText(fileName, 'application/json', JSON.stringify(value, null, 2));
}

/** Hands a text to the writer as a file of that type. */
export function downloadText(fileName: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
