/** Boxes that must be left alone: a comment field and a chat overlay that calls itself a dialog. */
export function Decoys() {
  return (
    <>
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
      <div className="drawer" role="dialog" aria-label="Messaging">
        <form className="msg-form" onSubmit={(event) => event.preventDefault()}>
          <div
            className="msg-form__contenteditable"
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
