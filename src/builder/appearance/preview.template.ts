// The element as a partner's visitors will see it, in a page like theirs.
import { html, nothing, render } from "lit";
import { ref } from "lit/directives/ref.js";
import { lookWords } from "./messages.js";
import { segmentsTemplate, selectTemplate } from "../fields.template.js";
import type { State, Update } from "../state.js";
import { pageWithoutScript, showInFrame } from "./host-frame.js";
import { viewingOf, widths } from "./appearance.js";
import { contrastTemplate, spokenTemplate } from "./seen.template.js";

/** Draws into the frame what the state says, then beside it what is told of that; drawn apart, since it is known later. */
async function show(frame: HTMLIFrameElement, state: State) {
  const { locale, look } = state;
  const part = (name: string) => document.querySelector<HTMLElement>(`#${name}`)!;
  const seen = await showInFrame(frame, state);
  if (!seen) return;
  const note = seen.isDrawn ? nothing : html`<p class="note">${lookWords(locale.language).nothingToShow}</p>`;
  render(note, part("seen-nothing"));
  render(spokenTemplate(seen, locale), part("seen-spoken"));
  render(contrastTemplate(seen, locale), part("seen-contrast"));
  const plain = document.querySelector<HTMLIFrameElement>("#preview-plain");
  const text = look.view === "script" ? "" : pageWithoutScript(frame, state);
  if (plain && plain.srcdoc !== text) plain.srcdoc = text;
}

const languages = { fr: "Français", en: "English" };

export function previewTemplate(state: State, update: Update) {
  const { locale, look, reading, shown } = state;
  const words = lookWords(locale.language);
  const { host, pageLanguage, width, view } = look;
  const name = words.frame(words.hosts[host]);
  const isLive = view === "script";
  return html`<section class="preview" aria-labelledby="preview-heading">
    <h2 id="preview-heading">${words.preview}</h2>
    <form
      autocomplete="off"
      aria-labelledby="preview-heading"
      @input=${({ currentTarget }: Event) =>
        update({ look: { ...look, ...viewingOf(currentTarget as HTMLFormElement) } })}
      @submit=${(event: Event) => event.preventDefault()}
    >
      ${selectTemplate("host", words.host, Object.entries(words.hosts), host)}
      ${segmentsTemplate("pageLanguage", words.pageLanguage, Object.entries(languages), pageLanguage)}
      ${segmentsTemplate(
        "width",
        words.width,
        widths.map((value) => [value, value === "full" ? words.fullWidth : value] as const),
        width,
      )}
      ${segmentsTemplate("view", words.view, Object.entries(words.views), view, words.viewHints[view])}
    </form>
    ${reading.record === undefined ? html`<p class="note">${shown ? words.lastReadable : words.noRecord}</p>` : nothing}
    <div id="seen-nothing"></div>
    <div class="stage" data-width=${width}>
      <iframe
        id="preview-frame"
        class=${isLive ? nothing : "unseen"}
        ?inert=${!isLive}
        title=${name}
        src="hosts/${host}.${pageLanguage}.html"
        @load=${({ target }: Event) => void show(target as HTMLIFrameElement, state)}
        ${ref((frame) => frame && void show(frame as HTMLIFrameElement, state))}
      ></iframe>
      ${isLive ? nothing : html`<iframe id="preview-plain" title=${name} sandbox=""></iframe>`}
    </div>
    <details>
      <summary>${words.spoken}</summary>
      <p class="note">${words.spokenHint}</p>
      <div id="seen-spoken"></div>
    </details>
  </section>`;
}
