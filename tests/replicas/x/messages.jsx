/** A decoy: the messages drawer, whose box and button must be left alone. It is mounted after every composer. */
export function Messages() {
  return (
    <div className="drawer" data-testid="DMDrawer" role="dialog" aria-label="Messages">
      <b>Messages</b>
      <div className="drawer-row">
        <div
          data-testid="dmComposerTextInput"
          role="textbox"
          aria-label="Start a new message"
          contentEditable
          suppressContentEditableWarning
        />
        <button type="button" data-testid="dmComposerSendButton">
          Send
        </button>
      </div>
    </div>
  );
}
