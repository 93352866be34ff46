// What an address gives, asked for as the elements ask: without cookies, for ten seconds, up to two megabytes. Only the last one
// that was asked for counts.
import { failed, subscribe, unsubscribe } from "../../elements/base/load.js";
import type { Problem } from "../../model/problem.js";

let abandon: (() => void) | undefined;

/** The JSON text behind an http(s) address, or why there is none. */
export function fetchText(address: string): Promise<{ text?: string; problem?: Problem }> {
  abandon?.();
  if (!/^https?:\/\/[^\s/?#]/i.test(address) || !URL.canParse(address))
    return Promise.resolve({ problem: failed({ code: "url" }).problems[0] });
  return new Promise((resolve) => {
    const user = {
      invalidate() {
        const { value, problems } = request.answer!;
        unsubscribe(address, user);
        abandon = undefined;
        resolve(problems ? { problem: problems[0] } : { text: JSON.stringify(value, null, 2) });
      },
    };
    const request = subscribe(address, user);
    abandon = () => unsubscribe(address, user);
  });
}
