// The projects that every contestant renders: one invented programme, with another title and budget for each card.
const partner = (role, fr, en) => ({ role, name: { fr, en } });
const known = (acronym, ...given) => ({ acronym, ...partner(...given) });
const step = (state, fr, en) => ({ state, text: { fr, en } });
const objective = (level, ...given) => ({ level, ...step(...given) });

const titled = (at) => ({
  lang: "fr",
  title: {
    fr: `Appui aux services d’eau potable, région no ${at + 1}`,
    en: `Support for drinking-water services, region no. ${at + 1}`,
  },
  url: `https://projects.example/${at}`,
  status: "active",
  themes: [{ fr: "Eau et assainissement", en: "Water and sanitation" }],
  period: { start: "2024-03", end: "2026-12" },
  budget: { amount: 1_250_000 + at * 1000, currency: "EUR" },
});

/** What most publishers know of a project. */
const plain = (at) => ({
  ...titled(at),
  scope: "regional",
  region: { fr: "Afrique de l’Ouest", en: "West Africa" },
  summary: {
    fr: "Le programme répare des points d’eau. Il forme les comités qui les gèrent. La qualité de l’eau est mesurée chaque mois.",
    en: "The programme repairs water points. It trains the committees that run them. The quality of the water is measured every month.",
  },
  countries: ["BJ", "BF", "ML", "NE", "SN", "TG"],
  partners: [
    partner("funder", "Agence de l’eau", "Water Agency"),
    partner("accountable", "Ministère de l’eau", "Ministry of Water"),
    partner("implementer", "Association des usagers", "Users’ Association"),
    partner("implementer", "Union des communes", "Union of Municipalities"),
  ],
  objectives: [
    step("ongoing", "Chaque village a de l’eau saine", "Every village has safe water"),
    step("ongoing", "Les points d’eau sont entretenus", "Water points are maintained"),
    step("done", "120 points d’eau sont réparés", "120 water points are repaired"),
    step("ongoing", "La qualité de l’eau est connue", "The quality of the water is known"),
    step("planned", "40 comités sont formés", "40 committees are trained"),
    step("planned", "Les communes reprennent la gestion", "Municipalities take over"),
  ],
});

/** With identifier, acronyms and levels. */
const rich = (at) => ({
  ...titled(at),
  id: `XY-${at}`,
  summary: {
    fr: "Le programme répare des points d’eau, forme les comités qui les gèrent et mesure chaque mois la qualité de l’eau.",
    en: "The programme repairs water points, trains the committees that run them and measures the quality of the water every month.",
  },
  countries: ["BF", "ML", "NE"],
  partners: [
    known("AE", "funder", "Agence de l’eau", "Water Agency"),
    known("ME", "accountable", "Ministère de l’eau", "Ministry of Water"),
    known("AU", "implementer", "Association des usagers", "Users’ Association"),
  ],
  objectives: [
    objective("goal", "ongoing", "Chaque village a de l’eau saine", "Every village has safe water"),
    objective("outcome", "ongoing", "Les points d’eau sont entretenus", "Water points are maintained"),
    objective("output", "done", "120 points d’eau sont réparés", "120 water points are repaired"),
    objective("output", "planned", "40 comités sont formés", "40 committees are trained"),
  ],
});

/** By kind of card: the record of the card at a place, as its publisher writes it. */
export const records = { plain, rich };
