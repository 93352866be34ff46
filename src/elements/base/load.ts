// Fetches JSON: one request per address for the whole page, aborted when its last subscriber leaves.
import { type Fault, type Problem, problem } from "../../model/problem.js";

/** What an address gave: the value of its JSON, or why there is none. */
export type Answer = { readonly value: unknown; readonly problems?: undefined } | Failure;

interface Failure {
  readonly value: null;
  readonly problems: [Problem];
}

/** An element that waits for an answer. */
interface Subscriber {
  invalidate(): void;
}

export interface Request {
  /** Those told of the answer; the request goes on as long as there is one. */
  readonly subscribers: Set<Subscriber>;
  readonly end: AbortController;
  answer?: Answer;
}

/** Seconds for the whole, retry included; bytes after decompression; milliseconds before the one retry. */
const limits = { seconds: 10, bytes: 2_000_000, wait: 1000 };

export const failed = (fault: Fault): Failure => ({ value: null, problems: [problem("", fault)] });

/** A network that failed and a server out of order may do better a moment later. */
const isPassing = (problem?: Problem) =>
  problem?.code === "network" || (problem?.code === "http" && problem.status >= 500);

/** What stands behind an address, judged by its size while it comes. Throws what `fetch` throws. */
async function download(address: string, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(address, { credentials: "omit", signal });
  if (!response.ok) return failed({ code: "http", status: response.status });
  const chunks: BlobPart[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let step; reader && !(step = await reader.read()).done;) {
    bytes += step.value.length;
    if (bytes > limits.bytes) return failed({ code: "too-large", maxBytes: limits.bytes });
    chunks.push(step.value);
  }
  const text = await new Blob(chunks).text();
  try {
    return { value: JSON.parse(text) };
  } catch {
    return failed(text.trimStart().startsWith("<") ? { code: "json", html: true } : { code: "json" });
  }
}

async function answerOf(address: string, end: AbortController): Promise<Answer> {
  const { signal } = end;
  let refused = false;
  const listen = ({ blockedURI, disposition, effectiveDirective }: SecurityPolicyViolationEvent) => {
    refused ||= disposition === "enforce" && effectiveDirective === "connect-src" && address.startsWith(blockedURI);
  };
  const attempt = () =>
    download(address, signal).catch(() =>
      signal.aborted
        ? failed({ code: "timeout", seconds: limits.seconds })
        : failed({ code: navigator.onLine ? "network" : "offline" }),
    );
  const timer = setTimeout(() => end.abort(), limits.seconds * 1000);
  document.addEventListener("securitypolicyviolation", listen);
  let answer = await attempt();
  if (isPassing(answer.problems?.[0])) {
    await new Promise((resolve) => setTimeout(resolve, limits.wait));
    answer = refused ? failed({ code: "csp" }) : await attempt();
  }
  clearTimeout(timer);
  document.removeEventListener("securitypolicyviolation", listen);
  end.abort();
  return answer;
}

const requests = new Map<string, Request>();

/** The request for an address, if somebody subscribes to it. */
export const requestFor = (address: string): Request | undefined => requests.get(address);

/** Subscribes to the request for an address, which begins with its first subscriber. */
export function subscribe(address: string, user: Subscriber): Request {
  let request = requests.get(address);
  if (!request) {
    const begun: Request = (request = { subscribers: new Set(), end: new AbortController() });
    requests.set(address, begun);
    void answerOf(address, begun.end).then((answer) => {
      begun.answer = answer;
      for (const each of begun.subscribers) each.invalidate();
    });
  }
  request.subscribers.add(user);
  return request;
}

/** Ends a subscription; the last one ends the request. */
export function unsubscribe(address: string, user: Subscriber) {
  const request = requests.get(address);
  if (!request?.subscribers.delete(user) || request.subscribers.size) return;
  requests.delete(address);
  request.end.abort();
}
