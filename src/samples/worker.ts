import { Lessons } from './lessons';
import type { News, Task } from './protocol';

/*
 * A thread of its own, so that the page stays at hand while thousands of posts are read, and one that can be ended at any
 * moment. The typings know the page's `postMessage` only, which takes more than a worker's.
 */
const tell: (news: News) => void = (globalThis as unknown as { postMessage(news: News): void }).postMessage.bind(
  globalThis,
);
const lessons = new Lessons(tell);

addEventListener('message', ({ data }: MessageEvent<Task>) => void lessons.do(data));
