/** Boxes that must be left alone: a comment field in a media viewer, and a chat overlay; both call themselves dialogs. */
export function Decoys() {
  return (
    <>
      <div role="dialog" aria-label="Media viewer">
        <form className="card comments-comment-box__form" onSubmit={(event) => event.preventDefault()}>
          <div
            className="ql-editor"
            role="textbox"
            aria-label="Text editor for creating content"
            contentEditable
            suppressContentEditableWarning
          />
          <button type="submit" className="comments-comment-box__submit-button--cr">
            Comment
          </button>
        </form>
      </div>
      <div className="drawer" role="dialog" aria-label="Messaging">
        <form className="msg-form" onSubmit={(event) => event.preventDefault()}>
          <div
            className="msg-form__contenteditable ProseMirror"
            role="textbox"
            aria-label="Write a message"
            contentEditable
            suppressContentEditableWarning
          />
          <button type="submit" className="msg-form__send-button">
            Send
          </button>
        </form>
      </div>
    </>
  );
}
