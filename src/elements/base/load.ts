// Data by address: one request for the whole page, whoever asks, ended when the last who waits for it leaves.
import { type Fault, type Problem, problem } from "../../model/problem.js";

/** What an address gave: the value of its JSON, or why there is none. */
export type Answer = { readonly value: unknown; readonly problems?: undefined } | Failure;

interface Failure {
  readonly value: null;
  readonly problems: [Problem];
}

/** An element that waits for an answer. */
interface User {
  reread(): void;
}

export interface Request {
  /** Who is told of the answer, and for whose sake the request goes on. */
  readonly users: Set<User>;
  readonly end: AbortController;
  answer?: Answer;
}

/** Seconds for the whole, retry included; bytes after decompression; milliseconds before the one retry. */
const most = { seconds: 10, bytes: 2_000_000, wait: 1000 };

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
    if (bytes > most.bytes) return failed({ code: "too-large", maxBytes: most.bytes });
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
        ? failed({ code: "timeout", seconds: most.seconds })
        : failed({ code: navigator.onLine ? "network" : "offline" }),
    );
  const timer = setTimeout(() => end.abort(), most.seconds * 1000);
  document.addEventListener("securitypolicyviolation", listen);
  let answer = await attempt();
  if (isPassing(answer.problems?.[0])) {
    await new Promise((resolve) => setTimeout(resolve, most.wait));
    answer = refused ? failed({ code: "csp" }) : await attempt();
  }
  clearTimeout(timer);
  document.removeEventListener("securitypolicyviolation", listen);
  end.abort();
  return answer;
}

const requests = new Map<string, Request>();

/** Takes part in the request for an address, which begins with the first who does. */
export function join(address: string, user: User): Request {
  let request = requests.get(address);
  if (!request) {
    const begun: Request = (request = { users: new Set(), end: new AbortController() });
    requests.set(address, begun);
    void answerOf(address, begun.end).then((answer) => {
      begun.answer = answer;
      for (const each of begun.users) each.reread();
    });
  }
  request.users.add(user);
  return request;
}

/** Takes no part any longer; the last one ends the request. */
export function leave(address: string, user: User) {
  const request = requests.get(address);
  if (!request?.users.delete(user) || request.users.size) return;
  requests.delete(address);
  request.end.abort();
}
