// Opens a separate page in a frame, which controls its own content and what it does to the script.
import { expect } from "chai";
import { fourElements, record } from "../helpers/four-elements.js";

export interface Page {
  head?: string;
  body?: string;
  /** A content security policy. */
  policy?: string;
  type?: string;
  /** Without a doctype browsers go back to what they did in 1999. */
  doctype?: string;
  /** The permissions of a sandboxed frame. */
  sandbox?: string;
}

export interface Look {
  seen: { warnings: string[]; errors: string[]; violations: string[]; events: string[] };
  hacked?: unknown;
  elements: { tag: string; lang: string; drawn: string; fallback: boolean }[];
  frame: HTMLIFrameElement;
}

export const scripts = {
  module: '<script type="module" src="/dist/fiche.js"></script>',
  classic: '<script defer="" src="/dist/fiche.classic.js"></script>',
};

export const escape = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** The four elements as a partner pastes them, each with a link as its fallback. */
export const elements = (project: unknown = record, lang = "fr") =>
  fourElements
    .map(
      ({ tag }) =>
        `<p><${tag} lang="${lang}" project="${escape(JSON.stringify(project))}"><a href="#x">Projet</a></${tag}></p>`,
    )
    .join("\n");

/** Puts a file where pages find it, and returns its address; several browsers do so at once. */
export async function put(name: string, file: { body: string; type?: string; policy?: string }) {
  const path = `/pages/${Math.random().toString(36).slice(2)}-${name}`;
  await fetch(path, { method: "PUT", body: JSON.stringify(file) });
  return path;
}

const opened = new Set<HTMLIFrameElement>();
afterEach(() => {
  for (const frame of opened) frame.remove();
  opened.clear();
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function ask(frame: HTMLIFrameElement): Promise<Look> {
  const answer = new Promise<Look>((resolve) => {
    const hear = ({ data, source }: MessageEvent<Look>) => {
      if (source !== frame.contentWindow) return;
      removeEventListener("message", hear);
      resolve({ ...data, frame });
    };
    addEventListener("message", hear);
  });
  frame.contentWindow!.postMessage("look", "*");
  return answer;
}

/** Opens a page and looks at it when its elements are drawn, or after a second in which they were not. */
export async function open({
  head = "",
  body = elements(),
  doctype = "<!doctype html>",
  sandbox,
  ...file
}: Page): Promise<Look> {
  const witness = '<script src="/pages/witness.js"></script>';
  const page = `${doctype}<html lang="en"><head><meta charset="utf-8" /><title>Page</title>${witness}${head}</head><body>${body}</body></html>`;
  return look(await put("page.html", { body: page, ...file }), sandbox);
}

/** The same at an address. */
export async function look(address: string, sandbox?: string): Promise<Look> {
  const frame = document.createElement("iframe");
  if (sandbox !== undefined) frame.setAttribute("sandbox", sandbox);
  Object.assign(frame, { src: address, width: "900", height: "700" });
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  opened.add(frame);
  await loaded;
  for (let tries = 0; ; tries++) {
    const seen = await ask(frame);
    if (seen.elements.every(({ drawn }) => drawn) || tries === 10) return seen;
    await pause(100);
  }
}

/** All are drawn, and nothing was said, thrown or refused. */
export function expectDrawn({ seen, elements: drawn }: Look, total = 4) {
  expect(
    drawn.filter((each) => each.drawn).map(({ tag }) => tag),
    seen.errors.concat(seen.warnings).join(),
  ).to.have.length(total);
  for (const each of drawn) {
    const { fr, en } = fourElements.find(({ tag }) => tag === each.tag)!;
    expect(each.drawn).to.contain(each.lang === "fr" ? fr : en);
  }
  const { warnings, errors, violations } = seen;
  expect({ warnings, errors, violations }).to.deep.equal({ warnings: [], errors: [], violations: [] });
}

/** Nothing could be drawn: every fallback is seen, one line says why, and nothing was thrown into the page. */
export function expectChildren({ seen, elements: all }: Look) {
  expect(all.map(({ drawn, fallback }) => [drawn, fallback])).to.deep.equal(all.map(() => ["", true]));
  expect(seen.errors).to.deep.equal([]);
  expect(seen.warnings).to.have.length(1);
  expect(seen.warnings[0]).to.match(/fiche/);
}
