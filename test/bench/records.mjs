// The projects that every contestant draws: one invented programme, with another title and budget for each card.
const partner = (fr, en, acronym, role) => ({ name: { fr, en }, acronym, role });
const objective = (level, state, fr, en) => ({ level, state, text: { fr, en } });

/** The record of the card at a place, as its publisher writes it. */
export const recordAt = (at) => ({
  lang: "fr",
  id: `XY-${at}`,
  title: {
    fr: `Appui aux services d’eau potable, région no ${at + 1}`,
    en: `Support for drinking-water services, region no. ${at + 1}`,
  },
  url: `https://projects.example/${at}`,
  status: "active",
  summary: {
    fr: "Le programme répare des points d’eau, forme les comités qui les gèrent et mesure chaque mois la qualité de l’eau.",
    en: "The programme repairs water points, trains the committees that run them and measures the quality of the water every month.",
  },
  themes: [{ fr: "Eau et assainissement", en: "Water and sanitation" }],
  countries: ["BF", "ML", "NE"],
  period: { start: "2024-03", end: "2026-12" },
  budget: { amount: 1_250_000 + at * 1000, currency: "EUR" },
  partners: [
    partner("Agence de l’eau", "Water Agency", "AE", "funder"),
    partner("Ministère de l’eau", "Ministry of Water", "ME", "accountable"),
    partner("Association des usagers", "Users’ Association", "AU", "implementer"),
  ],
  objectives: [
    objective("goal", "ongoing", "Chaque village a de l’eau saine", "Every village has safe water"),
    objective("outcome", "ongoing", "Les points d’eau sont entretenus", "Water points are maintained"),
    objective("output", "done", "120 points d’eau sont réparés", "120 water points are repaired"),
    objective("output", "planned", "40 comités sont formés", "40 committees are trained"),
  ],
});
