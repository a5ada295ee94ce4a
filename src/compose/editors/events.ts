/** A paste of plain text, as a library's own handler takes it in Chromium and in Firefox. */
export function paste(text: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  // Firefox leaves `clipboardData` out of events made by script, and takes the two names of its own.
  const pasted = { clipboardData, dataType: 'text/plain', data: text };
  return new ClipboardEvent('paste', { ...pasted, bubbles: true, cancelable: true, composed: true });
}

/** A press of Backspace, which takes away what is selected. */
export function backspace(): KeyboardEvent {
  // Draft.js reads the old `keyCode`.
  const key = { key: 'Backspace', code: 'Backspace', keyCode: 8 };
  return new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true });
}

/** What a browser announces before it corrects a word: text, which may have several lines, in the place of what is selected. */
export function replacement(text: string): InputEvent {
  // In Firefox a page may not read what an extension has put into a transfer, but what a paste was made with it may.
  return beforeInput({ inputType: 'insertReplacementText', dataTransfer: paste(text).clipboardData });
}

/** What a browser announces before it deletes what is selected. */
export function deletion(): InputEvent {
  return beforeInput({ inputType: 'deleteContentBackward' });
}

function beforeInput(input: InputEventInit): InputEvent {
  return new InputEvent('beforeinput', { ...input, bubbles: true, cancelable: true, composed: true });
}
