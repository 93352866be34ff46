// What an address gives, asked for as the elements ask: without cookies, for ten seconds, up to two megabytes. Only the last one
// that was asked for counts.
import { join, leave } from "../../elements/load.js";
import type { Problem } from "../../model/parse.js";

let abandon: (() => void) | undefined;

/** The JSON text behind an http(s) address, or why there is none. */
export function fetchText(address: string): Promise<{ text?: string; problem?: Problem }> {
  abandon?.();
  if (!/^https?:\/\/[^\s/?#]/i.test(address) || !URL.canParse(address))
    return Promise.resolve({ problem: { path: "", code: "url", expected: "http(s) URL" } });
  return new Promise((resolve) => {
    const user = {
      reread() {
        const { value, problem } = request.answer ?? {};
        leave(address, user);
        abandon = undefined;
        resolve(problem ? { problem } : { text: JSON.stringify(value, null, 2) });
      },
    };
    const request = join(address, user);
    abandon = () => leave(address, user);
  });
}
