import { html } from "lit";

const mark = (stroke) =>
  html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.75"></circle>
    <path d=${stroke}></path>
  </svg>`;
const row = (part, term, values) =>
  html`<div part=${part} class="row">
    <dt part="term">${term}</dt>
    ${values.map((value) => html`<dd part="value">${value}</dd>`)}
  </div>`;

export const cardTemplate = (words) =>
  html`<div class="root light">
    <article part="card" class="card split">
      <header part="header">
        <p class="eyebrow">
          <span part="status" class="state"
            >${mark(words.stroke)}<span class="unseen">${words.status}</span>${words.state}</span
          >
        </p>
        <h3 part="title">
          <span><a href=${words.url}>${words.title}</a></span>
        </h3>
        <ul role="list" part="themes" aria-label=${words.themes}>
          <li part="theme">${words.theme}</li>
        </ul>
      </header>
      <div part="summary"><p>${words.summary}</p></div>
      <dl part="facts">
        ${row("budget", words.budget, [
          html`<span part="chip"
            ><span part="amount"
              ><span aria-hidden="true">${words.amount}</span><span class="unseen">${words.spoken}</span></span
            >
            <span part="kind" class="note">${words.total}</span></span
          >`,
        ])}
        ${row("countries", words.countriesTerm, [
          html`<span part="country-count">${words.count}</span>`,
          html`<ul role="list" part="country-list">
            ${words.countries.map((name) => html`<li part="country">${name}</li>`)}
          </ul>`,
        ])}
        ${row("period", words.period, [words.dates])} ${row("identifier", words.identifier, [words.id])}
      </dl>
      <div class="body">
        <section part="partners">
          <h4 part="heading">${words.partnersHeading}</h4>
          <ul role="list" part="badges">
            ${words.partners.map(
              ({ acronym, name, role }) =>
                html`<li part="badge">
                  <span class="logo" part="logo" aria-hidden="true"><span class="initials">${acronym}</span></span>
                  <div class="organisation">
                    <div><b part="acronym">${acronym}</b> <span part="name">${name}</span></div>
                    <div class="note" part="roles">${role}</div>
                  </div>
                </li>`,
            )}
          </ul>
        </section>
        <section part="objectives">
          <h4 part="heading">${words.objectivesHeading}</h4>
          <p part="tally" class="note">${words.tally}</p>
          <ol role="list" part="checklist">
            ${words.objectives.map(
              ({ level, text, state, stroke }) =>
                html`<li part="objective">
                  <div class="note" part="level">${level}</div>
                  <div part="text">${text}</div>
                  <div class="state" part="state">${mark(stroke)}${state}</div>
                </li>`,
            )}
          </ol>
        </section>
      </div>
    </article>
  </div>`;
