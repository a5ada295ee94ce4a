import type { Attempt } from './attempt';
import type { Session } from './session';

/** How long a post may wait for its review, in milliseconds. After that it goes through, visibly unreviewed. */
const PATIENCE = 300;
const PASSES = { hold: false };

/**
 * Decides over one attempt to post. A post that is known to be clean, or was approved as it stands, is not touched. A
 * post not read yet waits at most `PATIENCE`, where there is no doubt that it is one. Whatever goes wrong in here, the post
 * goes through: the event is stopped only once it is certain that this code can send it on.
 */
export function holdOrPass(session: Session, { event, isDoubtful }: Attempt): void {
  if (session.passage.isPressing) {
    session.goesOut();
    return;
  }
  if (session.isHeld) {
    stop(event);
    return;
  }
  const text = session.readText();
  const verdict = session.passage.isApproved(text) ? PASSES : session.verdictFor(text);
  if (verdict?.hold === false) {
    session.goesOut();
    return;
  }
  // To stop it would be to send it on by the button, and perhaps it was never meant to send anything.
  if (!verdict && isDoubtful) {
    session.fail();
    session.goesOut();
    return;
  }
  stop(event);
  if (verdict?.hold) hold(session);
  else void waitThenDecide(session);
}

async function waitThenDecide(session: Session): Promise<void> {
  session.passage.waiting = true;
  const verdict = await within(PATIENCE, session.reviewNow()).catch(() => null);
  session.passage.waiting = false;
  if (!verdict) giveUp(session);
  else if (verdict.hold) hold(session);
  else session.pass();
}

function hold(session: Session): void {
  try {
    session.hold();
  } catch {
    giveUp(session);
  }
}

/** A failure of ours: the post goes out all the same, and where that still works the writer is told. */
function giveUp(session: Session): void {
  try {
    session.fail();
  } finally {
    session.pass();
  }
}

/** @throws when the promise takes longer than `patience` milliseconds, or rejects */
function within<T>(patience: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No review in time')), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
