// The rich card as a tree, the same elements as ours, for our own sheet.
const own = { card: "article", state: "p", heading: "h3", section: "section", link: "a", text: "p", badge: "div" };

const row = (h, part, term, ...values) => h("div", { part, class: "row" }, h("dt", { part: "term" }, term), ...values);
const value = (h, part, ...content) => h("dd", { part }, ...content);

export function draw(words, h, kit = {}) {
  const { card, state, heading, section, link, text, badge } = { ...own, ...kit };
  return h(
    "div",
    { class: "root light" },
    h(
      card,
      { part: "card", class: "card split" },
      h(
        "header",
        { part: "header" },
        h(
          state,
          { part: "status", class: `state ${words.code}` },
          h("span", { class: "unseen" }, words.status),
          words.state,
        ),
        h(heading, { part: "title", ...kit.headingAttributes }, h(link, { href: words.url }, words.title)),
        h("ul", { role: "list", part: "themes", "aria-label": words.themes }, h("li", { part: "theme" }, words.theme)),
      ),
      h(text, { part: "summary" }, words.summary),
      h(
        "dl",
        { part: "facts" },
        row(
          h,
          "budget",
          words.budget,
          value(
            h,
            "value chip",
            h("span", { part: "amount", "aria-hidden": "true" }, words.amount),
            h("span", { class: "unseen" }, words.spoken),
            " ",
            h("span", { part: "kind", class: "note" }, words.total),
          ),
        ),
        row(
          h,
          "countries",
          words.countriesTerm,
          value(h, "value country-count", words.count),
          value(
            h,
            "value",
            h(
              "ul",
              { role: "list", part: "country-list" },
              ...words.countries.map((name) => h("li", { part: "country" }, name)),
            ),
          ),
        ),
        row(h, "period", words.period, value(h, "value", words.dates)),
        row(h, "identifier", words.identifier, value(h, "value", words.id)),
      ),
      h(
        "div",
        { class: "body" },
        h(
          section,
          { part: "partners" },
          h("h4", { part: "heading" }, words.partnersHeading),
          h(
            "ul",
            { role: "list", part: "badges" },
            ...words.partners.map(({ acronym, initials, name, role }) =>
              h(
                "li",
                { part: "badge" },
                h("span", { part: "logo", "aria-hidden": "true", "data-initials": initials }),
                h(badge, {}, h("b", { part: "acronym" }, acronym), " ", h("span", { part: "name" }, name)),
                h("div", { class: "note", part: "roles" }, role),
              ),
            ),
          ),
        ),
        h(
          section,
          { part: "objectives" },
          h("h4", { part: "heading" }, words.objectivesHeading),
          h("p", { part: "tally", class: "note" }, words.tally),
          h(
            "ol",
            { role: "list", part: "checklist" },
            ...words.objectives.map(({ level, text: objective, state: reached, code }) =>
              h(
                "li",
                { part: "objective" },
                h("div", { class: "note", part: "level" }, level),
                h("div", { part: "text" }, objective),
                h("div", { class: `state ${code}`, part: "state" }, reached),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}
