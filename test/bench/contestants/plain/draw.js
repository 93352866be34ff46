// The plain card as a tree: what a developer writes who has this one card to show. 57 elements.
const own = { card: "article", state: "p", heading: "h3", link: "a", text: "p", badge: "span" };

const unseen = (h, text) => h("span", { class: "unseen" }, text);
const row = (h, term, ...value) => [h("dt", {}, term), h("dd", {}, ...value)];

export function draw(words, h, kit = {}) {
  const { card, state, heading, link, text, badge } = { ...own, ...kit };
  return h(
    card,
    { class: "card" },
    h(state, { class: "status" }, unseen(h, words.status), words.state),
    h(heading, { ...kit.headingAttributes }, h(link, { href: words.url }, words.title)),
    h("p", { class: "theme" }, words.theme),
    h(text, {}, words.summary),
    h(
      "dl",
      {},
      ...row(
        h,
        words.budget,
        h("span", { "aria-hidden": "true" }, words.amount),
        unseen(h, words.spoken),
        h("span", { class: "note" }, words.total),
      ),
      ...row(
        h,
        words.countriesTerm,
        words.count,
        h("ul", { class: "countries" }, ...words.countries.map((name) => h("li", {}, name))),
      ),
      ...row(h, words.scopeTerm, words.scope),
      ...row(h, words.regionTerm, words.region),
      ...row(h, words.period, words.dates),
    ),
    h("h4", {}, words.partnersHeading),
    h(
      "ul",
      { class: "partners" },
      ...words.partners.map(({ initials, name, role }) =>
        h(
          "li",
          {},
          h("span", { class: "initials", "aria-hidden": "true", "data-initials": initials }),
          name,
          h(badge, { class: "note" }, role),
        ),
      ),
    ),
    h("h4", {}, words.objectivesHeading),
    h("p", { class: "note" }, words.tally),
    h(
      "ol",
      {},
      ...words.objectives.map(({ text: objective, state: reached }) =>
        h("li", {}, objective, h("span", { class: "note" }, reached)),
      ),
    ),
  );
}
