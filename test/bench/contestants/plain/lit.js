import { html } from "lit";

export const cardTemplate = (words) =>
  html`<article class="card">
    <p class="status"><span class="unseen">${words.status}</span>${words.state}</p>
    <h3><a href=${words.url}>${words.title}</a></h3>
    <p class="theme">${words.theme}</p>
    <p>${words.summary}</p>
    <dl>
      <dt>${words.budget}</dt>
      <dd>
        <span aria-hidden="true">${words.amount}</span><span class="unseen">${words.spoken}</span>
        <span class="note">${words.total}</span>
      </dd>
      <dt>${words.countriesTerm}</dt>
      <dd>
        ${words.count}
        <ul class="countries">
          ${words.countries.map((name) => html`<li>${name}</li>`)}
        </ul>
      </dd>
      <dt>${words.scopeTerm}</dt>
      <dd>${words.scope}</dd>
      <dt>${words.regionTerm}</dt>
      <dd>${words.region}</dd>
      <dt>${words.period}</dt>
      <dd>${words.dates}</dd>
    </dl>
    <h4>${words.partnersHeading}</h4>
    <ul class="partners">
      ${words.partners.map(
        ({ initials, name, role }) =>
          html`<li>
            <span class="initials" aria-hidden="true" data-initials=${initials}></span>${name}<span class="note"
              >${role}</span
            >
          </li>`,
      )}
    </ul>
    <h4>${words.objectivesHeading}</h4>
    <p class="note">${words.tally}</p>
    <ol>
      ${words.objectives.map(({ text, state }) => html`<li>${text}<span class="note">${state}</span></li>`)}
    </ol>
  </article>`;
