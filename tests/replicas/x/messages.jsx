/**
 * A decoy: the messages drawer, whose box (Draft.js by its class, as on X) and button must be left alone. It is mounted
 * after every composer.
 */
export function Messages() {
  return (
    <div className="drawer" data-testid="DMDrawer" role="dialog" aria-label="Messages">
      <b>Messages</b>
      <div className="drawer-row" role="complementary" aria-label="Start a new message">
        <nav aria-label="Add to the message" />
        <div
          className="public-DraftEditor-content"
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
