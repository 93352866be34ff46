// The rich card as a tree, the same elements as ours, for our own sheet.
const own = { card: "article", state: "span", heading: "h3", section: "section", link: "a", text: "p", badge: "div" };

const mark = (h, stroke) =>
  h(
    "svg",
    { class: "mark", viewBox: "0 0 16 16", "aria-hidden": "true" },
    h("circle", { cx: "8", cy: "8", r: "6.75" }),
    h("path", { d: stroke }),
  );

const row = (h, part, term, ...values) =>
  h(
    "div",
    { part, class: "row" },
    h("dt", { part: "term" }, term),
    ...values.map((value) => h("dd", { part: "value" }, value)),
  );

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
          "p",
          { class: "eyebrow" },
          h(
            state,
            { part: "status", class: "state" },
            mark(h, words.stroke),
            h("span", { class: "unseen" }, words.status),
            words.state,
          ),
        ),
        h(
          heading,
          { part: "title", ...kit.headingAttributes },
          h("span", {}, h(link, { href: words.url }, words.title)),
        ),
        h("ul", { role: "list", part: "themes", "aria-label": words.themes }, h("li", { part: "theme" }, words.theme)),
      ),
      h("div", { part: "summary" }, h(text, {}, words.summary)),
      h(
        "dl",
        { part: "facts" },
        row(
          h,
          "budget",
          words.budget,
          h(
            "span",
            { part: "chip" },
            h(
              "span",
              { part: "amount" },
              h("span", { "aria-hidden": "true" }, words.amount),
              h("span", { class: "unseen" }, words.spoken),
            ),
            " ",
            h("span", { part: "kind", class: "note" }, words.total),
          ),
        ),
        row(
          h,
          "countries",
          words.countriesTerm,
          h("span", { part: "country-count" }, words.count),
          h(
            "ul",
            { role: "list", part: "country-list" },
            ...words.countries.map((name) => h("li", { part: "country" }, name)),
          ),
        ),
        row(h, "period", words.period, words.dates),
        row(h, "identifier", words.identifier, words.id),
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
            ...words.partners.map(({ acronym, name, role }) =>
              h(
                "li",
                { part: "badge" },
                h(
                  "span",
                  { class: "logo", part: "logo", "aria-hidden": "true" },
                  h("span", { class: "initials" }, acronym),
                ),
                h(
                  badge,
                  { class: "organisation" },
                  h("div", {}, h("b", { part: "acronym" }, acronym), " ", h("span", { part: "name" }, name)),
                  h("div", { class: "note", part: "roles" }, role),
                ),
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
            ...words.objectives.map(({ level, text, state, stroke }) =>
              h(
                "li",
                { part: "objective" },
                h("div", { class: "note", part: "level" }, level),
                h("div", { part: "text" }, text),
                h("div", { class: "state", part: "state" }, mark(h, stroke), state),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}
