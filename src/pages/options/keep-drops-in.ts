/**
 * Keeps a file that is dropped beside a box from being opened in the place of the settings.
 * @returns lets go again
 */
export function keepDropsIn(): () => void {
  const keep = (event: DragEvent) => {
    if (hasFiles(event)) event.preventDefault();
  };
  window.addEventListener('dragover', keep);
  window.addEventListener('drop', keep);
  return () => {
    window.removeEventListener('dragover', keep);
    window.removeEventListener('drop', keep);
  };
}

/** Whether files are dragged: a text that is dragged goes where it is dropped. */
export function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
