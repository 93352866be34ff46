// The finished words of a card, for the contestants that are not ours: as ours says them for these records, with one formatter each. What a
// kind of card does not have is undefined.
const own = {
  fr: {
    status: "Statut du projet\u00A0: ",
    statuses: { active: "En cours" },
    themes: "Thèmes",
    budget: "Budget",
    total: "Budget total",
    countries: "Pays",
    count: (count) => `${count}\u00A0pays`,
    scope: "Niveau géographique",
    scopes: { regional: "Régional" },
    region: "Région",
    period: "Période",
    identifier: "Identifiant",
    partners: "Partenaires",
    roles: { funder: "Bailleur de fonds", accountable: "Responsable", implementer: "Partenaire d’exécution" },
    objectives: "Objectifs",
    tally: (done, count) => `${done} objectif atteint sur ${count}`,
    levels: { goal: "Objectif général", outcome: "Effet direct", output: "Produit" },
    states: { planned: "Prévu", ongoing: "En cours", done: "Atteint" },
  },
  en: {
    status: "Project status: ",
    statuses: { active: "Active" },
    themes: "Themes",
    budget: "Budget",
    total: "Total budget",
    countries: "Countries",
    count: (count) => `${count} countries`,
    scope: "Geographic level",
    scopes: { regional: "Regional" },
    region: "Region",
    period: "Period",
    identifier: "Identifier",
    partners: "Partners",
    roles: { funder: "Funder", accountable: "Accountable", implementer: "Implementing partner" },
    objectives: "Objectives",
    tally: (done, count) => `${done} of ${count} objectives achieved`,
    levels: { goal: "Overall goal", outcome: "Outcome", output: "Output" },
    states: { planned: "Planned", ongoing: "Ongoing", done: "Achieved" },
  },
};
const made = {};
const formattersOf = (lang, currency) =>
  (made[`${lang} ${currency}`] ??= {
    money: new Intl.NumberFormat(lang, { style: "currency", currency, maximumFractionDigits: 0 }),
    spoken: new Intl.NumberFormat(lang, {
      style: "currency",
      currency,
      maximumFractionDigits: 0,
      currencyDisplay: "name",
    }),
    month: new Intl.DateTimeFormat(lang, { year: "numeric", month: "long", timeZone: "UTC" }),
    regions: new Intl.DisplayNames(lang, { type: "region" }),
  });

export function wordsOf(record, lang) {
  const words = own[lang];
  const { money, spoken, month, regions } = formattersOf(lang, record.budget.currency);
  const { amount } = record.budget;
  const date = (written) => month.format(new Date(written));
  return {
    status: words.status,
    state: words.statuses[record.status],
    code: record.status,
    title: record.title[lang],
    url: record.url,
    themes: words.themes,
    theme: record.themes[0][lang],
    summary: record.summary[lang],
    budget: words.budget,
    amount: money.format(amount),
    spoken: spoken.format(amount),
    total: words.total,
    countriesTerm: words.countries,
    count: words.count(record.countries.length),
    countries: record.countries.map((code) => regions.of(code)),
    scopeTerm: words.scope,
    scope: words.scopes[record.scope],
    regionTerm: words.region,
    region: record.region?.[lang],
    period: words.period,
    dates: `${date(record.period.start)}\u00A0– ${date(record.period.end)}`,
    identifier: words.identifier,
    id: record.id,
    partnersHeading: words.partners,
    partners: record.partners.map(({ acronym, name, role }) => ({
      acronym,
      initials:
        acronym ??
        name[lang]
          .match(/\p{Lu}/gu)
          .slice(0, 2)
          .join(""),
      name: name[lang],
      role: words.roles[role],
    })),
    objectivesHeading: words.objectives,
    tally: words.tally(record.objectives.filter(({ state }) => state === "done").length, record.objectives.length),
    objectives: record.objectives.map(({ level, text, state }) => ({
      level: words.levels[level],
      text: text[lang],
      state: words.states[state],
      code: state,
    })),
  };
}
