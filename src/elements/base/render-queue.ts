// Many cards take long to draw, and nobody who reads or types must wait for all of them: after some milliseconds of drawing the page
// has its turn.

/** Milliseconds of drawing at a stretch. */
const sliceLength = 40;

const queue: (() => void)[] = [];
/** When the stretch ends; 0 while nothing is drawn. */
let sliceEnd = 0;

function flush() {
  sliceEnd = performance.now() + sliceLength;
  while (queue.length && performance.now() < sliceEnd) queue.shift()!();
  if (queue.length) setTimeout(flush);
  else sliceEnd = 0;
}

/** Draws at once, or behind all that wait: then the promise tells when, and of what was thrown. */
export function enqueueRender<Result>(draw: () => Result): Result | Promise<Awaited<Result>> {
  if (!sliceEnd) {
    sliceEnd = performance.now() + sliceLength;
    setTimeout(flush);
  }
  if (!queue.length && performance.now() < sliceEnd) return draw();
  return new Promise((resolve) =>
    queue.push(() => resolve(new Promise<Awaited<Result>>((drawn) => drawn(draw() as Awaited<Result>)))),
  );
}
