// Data by address: one request for the whole page, whoever asks, ended when the last who waits for it leaves.
import type { Problem, ProblemCode } from "../model/parse.js";

/** What an address gave: the value of its JSON, or why there is none. */
export interface Answer {
  readonly value?: unknown;
  readonly problem?: Problem;
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

class Failure extends Error implements Answer {
  readonly problem: Problem;

  constructor(code: ProblemCode, expected: string) {
    super(code);
    this.problem = { path: "", code, expected };
  }
}

/** The text behind an address, judged by its size while it comes. Throws a Failure, or what `fetch` throws. */
async function download(address: string, { signal }: AbortController): Promise<string> {
  const response = await fetch(address, { credentials: "omit", signal });
  if (!response.ok) throw new Failure("http", `2xx, not ${response.status}`);
  const chunks: BlobPart[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let step; reader && !(step = await reader.read()).done;) {
    bytes += step.value.length;
    if (bytes > most.bytes) throw new Failure("too-large", `≤ ${most.bytes / 1e6} MB`);
    chunks.push(step.value);
  }
  return new Blob(chunks).text();
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function answerOf(address: string, end: AbortController): Promise<Answer> {
  let refused = false;
  const listen = ({ blockedURI, disposition, effectiveDirective }: SecurityPolicyViolationEvent) => {
    refused ||= disposition === "enforce" && effectiveDirective === "connect-src" && address.startsWith(blockedURI);
  };
  const timeout = new Failure("timeout", `≤ ${most.seconds} s`);
  const timer = setTimeout(() => end.abort(timeout), most.seconds * 1000);
  document.addEventListener("securitypolicyviolation", listen);
  try {
    const text = await download(address, end).catch(async (error: unknown) => {
      const isFinal = error instanceof Failure && !/not 5/.test(error.problem.expected);
      if (isFinal || end.signal.aborted || !navigator.onLine) throw error;
      await pause(most.wait);
      if (refused) throw error;
      return download(address, end);
    });
    try {
      return { value: JSON.parse(text) };
    } catch {
      throw new Failure("json", /^\s*</.test(text) ? "JSON, not HTML" : "JSON");
    }
  } catch (error) {
    const reason: unknown = end.signal.reason ?? error;
    if (reason instanceof Failure) return reason;
    if (!navigator.onLine) return new Failure("offline", "online");
    return refused ? new Failure("csp", "connect-src") : new Failure("network", "reachable, CORS");
  } finally {
    clearTimeout(timer);
    document.removeEventListener("securitypolicyviolation", listen);
    end.abort();
  }
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
