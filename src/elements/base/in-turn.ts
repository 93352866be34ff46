// Many cards take long to draw, and nobody who reads or types must wait for all of them: after some milliseconds of drawing the page
// has its turn.

/** Milliseconds of drawing at a stretch. */
const most = 40;

const waiting: (() => void)[] = [];
/** When the stretch ends; 0 while nothing is drawn. */
let end = 0;

function goOn() {
  end = performance.now() + most;
  while (waiting.length && performance.now() < end) waiting.shift()!();
  if (waiting.length) setTimeout(goOn);
  else end = 0;
}

/** Draws at once, or behind all that wait: then the promise tells when, and of what was thrown. */
export function inTurn<Result>(draw: () => Result): Result | Promise<Awaited<Result>> {
  if (!end) {
    end = performance.now() + most;
    setTimeout(goOn);
  }
  if (!waiting.length && performance.now() < end) return draw();
  return new Promise((resolve) =>
    waiting.push(() => resolve(new Promise<Awaited<Result>>((drawn) => drawn(draw() as Awaited<Result>)))),
  );
}
