// Queues renders so that a page full of cards yields to input every 40 ms.

/** Milliseconds of rendering before the queue yields. */
const sliceLength = 40;

const queue: (() => void)[] = [];
/** When the current slice ends; 0 while nothing is rendered. */
let sliceEnd = 0;

function flush() {
  sliceEnd = performance.now() + sliceLength;
  while (queue.length && performance.now() < sliceEnd) queue.shift()!();
  if (queue.length) setTimeout(flush);
  else sliceEnd = 0;
}

/** Renders at once, or after all that are queued; the promise then settles with the result or the error. */
export function enqueueRender<Result>(render: () => Result): Result | Promise<Awaited<Result>> {
  if (!sliceEnd) {
    sliceEnd = performance.now() + sliceLength;
    setTimeout(flush);
  }
  if (!queue.length && performance.now() < sliceEnd) return render();
  return new Promise((resolve) =>
    queue.push(() => resolve(new Promise<Awaited<Result>>((settle) => settle(render() as Awaited<Result>)))),
  );
}
