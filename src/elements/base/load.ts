// Fetches JSON: one request per address for the whole page, aborted when its last subscriber leaves.
import { type Fault, type Problem, problem } from "../../model/problem.js";

/** The result of a request: the value of the JSON, or the reason why there is none. */
export type Answer = { readonly value: unknown; readonly problems?: undefined } | Failure;

interface Failure {
  readonly value: null;
  readonly problems: [Problem];
}

/** An element that waits for the answer. */
interface Subscriber {
  invalidate(): void;
}

export interface Request {
  /** Notified of the answer; the request is aborted when there are none left. */
  readonly subscribers: Set<Subscriber>;
  readonly end: AbortController;
  answer?: Answer;
}

/** Seconds in total, retry included; bytes after decompression; milliseconds before the single retry. */
const limits = { seconds: 10, bytes: 2_000_000, wait: 1000 };

export const failed = (fault: Fault): Failure => ({ value: null, problems: [problem("", fault)] });

/** Whether a retry may help: the network failed, or the server did. */
const isTransient = (problem?: Problem) =>
  problem?.code === "network" || (problem?.code === "http" && problem.status >= 500);

/** Downloads an address, and stops as soon as the size limit is exceeded. Throws what `fetch` throws. */
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
  if (isTransient(answer.problems?.[0])) {
    await new Promise((resolve) => setTimeout(resolve, limits.wait));
    answer = refused ? failed({ code: "csp" }) : await attempt();
  }
  clearTimeout(timer);
  document.removeEventListener("securitypolicyviolation", listen);
  end.abort();
  return answer;
}

const requests = new Map<string, Request>();

/** The request for an address, if it has subscribers. */
export const requestFor = (address: string): Request | undefined => requests.get(address);

/** Subscribes to the request for an address, which starts with its first subscriber. */
export function subscribe(address: string, subscriber: Subscriber): Request {
  let request = requests.get(address);
  if (!request) {
    const started: Request = (request = { subscribers: new Set(), end: new AbortController() });
    requests.set(address, started);
    void answerOf(address, started.end).then((answer) => {
      started.answer = answer;
      for (const each of started.subscribers) each.invalidate();
    });
  }
  request.subscribers.add(subscriber);
  return request;
}

/** Ends a subscription; the last one aborts the request. */
export function unsubscribe(address: string, subscriber: Subscriber) {
  const request = requests.get(address);
  if (!request?.subscribers.delete(subscriber) || request.subscribers.size) return;
  requests.delete(address);
  request.end.abort();
}
