import { html, nothing } from "lit";
import { lookWords } from "./messages.js";
import { fieldTemplate } from "../fields.template.js";
import type { State, Update } from "../state.js";
import { colours, defaultColours, themes, tokensOf, tokensRule } from "./tokens.js";

const fonts = ["system-ui, sans-serif", "Georgia, serif", "Verdana, sans-serif", "ui-monospace, monospace"];

/** The colours and the font of the elements on the site, whether they can be read, and the rule to take away. */
export function tokensTemplate({ locale, look }: State, update: Update) {
  const words = lookWords(locale.language);
  const rule = tokensRule(look);
  return html`<form
    class="tokens"
    autocomplete="off"
    aria-labelledby="tokens-heading"
    @input=${({ currentTarget }: Event) =>
      update({ look: { ...look, tokens: tokensOf(currentTarget as HTMLFormElement) } })}
    @reset=${() => update({ look: { ...look, tokens: {} } })}
    @submit=${(event: Event) => event.preventDefault()}
  >
    <h2 id="tokens-heading">${words.tokens}</h2>
    <div class="colours">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.colour}</th>
            ${themes.map((theme) => html`<th scope="col">${words.themes[theme]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${colours.map(
            (name) =>
              html`<tr>
                <th scope="row">${words.colours[name]}</th>
                ${themes.map(
                  (theme) =>
                    html`<td>
                      <input
                        type="color"
                        name="${name}-${theme}"
                        aria-label=${words.colourIn(words.colours[name], words.themes[theme])}
                        value=${defaultColours[name][theme]}
                        .value=${look.tokens[`${name}-${theme}`] ?? defaultColours[name][theme]}
                      />
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
      <div id="seen-contrast"></div>
    </div>
    ${fieldTemplate(
      "font",
      words.font,
      html`<input
        id="font"
        name="font"
        type="text"
        list="fonts"
        spellcheck="false"
        autocapitalize="off"
        aria-describedby="font-hint"
      />`,
      words.fontHint,
    )}
    <datalist id="fonts">${fonts.map((font) => html`<option value=${font}></option>`)}</datalist>
    ${
      rule
        ? html`<div class="field">
            <label for="rule">${words.rule}</label>
            <textarea
              id="rule"
              class="source"
              rows=${rule.trim().split("\n").length}
              dir="ltr"
              readonly
              .value=${rule.trim()}
            ></textarea>
          </div>`
        : nothing
    }
    <p><button type="reset">${words.reset}</button></p>
  </form>`;
}
