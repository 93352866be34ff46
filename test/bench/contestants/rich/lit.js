import { html } from "lit";

const row = (part, term, value) =>
  html`<div part=${part} class="row">
    <dt part="term">${term}</dt>
    <dd part="value">${value}</dd>
  </div>`;

export const cardTemplate = (words) =>
  html`<div class="root light">
    <article part="card" class="card split">
      <header part="header">
        <p part="status" class="state ${words.code}"><span class="unseen">${words.status}</span>${words.state}</p>
        <h3 part="title"><a href=${words.url}>${words.title}</a></h3>
        <ul role="list" part="themes" aria-label=${words.themes}>
          <li part="theme">${words.theme}</li>
        </ul>
      </header>
      <p part="summary">${words.summary}</p>
      <dl part="facts">
        <div part="budget" class="row">
          <dt part="term">${words.budget}</dt>
          <dd part="value chip">
            <span part="amount" aria-hidden="true">${words.amount}</span><span class="unseen">${words.spoken}</span>
            <span part="kind" class="note">${words.total}</span>
          </dd>
        </div>
        <div part="countries" class="row">
          <dt part="term">${words.countriesTerm}</dt>
          <dd part="value country-count">${words.count}</dd>
          <dd part="value">
            <ul role="list" part="country-list">
              ${words.countries.map((name) => html`<li part="country">${name}</li>`)}
            </ul>
          </dd>
        </div>
        ${row("period", words.period, words.dates)} ${row("identifier", words.identifier, words.id)}
      </dl>
      <div class="body">
        <section part="partners">
          <h4 part="heading">${words.partnersHeading}</h4>
          <ul role="list" part="badges">
            ${words.partners.map(
              ({ acronym, initials, name, role }) =>
                html`<li part="badge">
                  <span part="logo" aria-hidden="true" data-initials=${initials}></span>
                  <div><b part="acronym">${acronym}</b> <span part="name">${name}</span></div>
                  <div class="note" part="roles">${role}</div>
                </li>`,
            )}
          </ul>
        </section>
        <section part="objectives">
          <h4 part="heading">${words.objectivesHeading}</h4>
          <p part="tally" class="note">${words.tally}</p>
          <ol role="list" part="checklist">
            ${words.objectives.map(
              ({ level, text, state, code }) =>
                html`<li part="objective">
                  <div class="note" part="level">${level}</div>
                  <div part="text">${text}</div>
                  <div class="state ${code}" part="state">${state}</div>
                </li>`,
            )}
          </ol>
        </section>
      </div>
    </article>
  </div>`;
