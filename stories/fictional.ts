// A project that does not exist: stories give it statuses, amounts and results that no real project has published.
export const water = {
  lang: "fr",
  id: "EX.0012",
  identifiers: [{ scheme: { fr: "N° de projet", en: "Project ID" }, value: "EX.0012" }],
  title: { fr: "De l’eau pour Sofala", en: "Water for Sofala" },
  url: "https://www.example.org/projets/12",
  summary: {
    fr: "Ce projet imaginaire de 24 mois creuse des puits dans 240 villages et forme les comités qui les entretiennent. Les communes tiennent l’inventaire des points d’eau, et une ligne téléphonique reçoit les signalements de panne.",
    en: "This imaginary project of 24 months digs wells in 240 villages and trains the committees that maintain them. The municipalities keep an inventory of water points, and a telephone line takes reports of breakdowns.",
  },
  status: "active",
  themes: [{ code: "WASH", label: { fr: "Eau et assainissement", en: "Water and sanitation" } }],
  scope: "subnational",
  region: { fr: "Afrique australe", en: "Southern Africa" },
  countries: ["MZ"],
  period: { start: "2025-01", end: "2026-12", durationMonths: 24 },
  budget: { amount: 180000, currency: "USD" },
  partners: [
    {
      name: { fr: "Fondation Exemple", en: "Example Foundation" },
      acronym: { fr: "FE", en: "EF" },
      role: "funder",
      type: "foundation",
    },
    { name: { fr: "Puits sans frontières", en: "Wells Without Borders" }, role: "implementer", type: "ingo" },
    { name: { fr: "Communes de Sofala", en: "Municipalities of Sofala" }, role: "recipient", type: "local-government" },
  ],
  facts: [{ label: { fr: "Villages", en: "Villages" }, value: "240" }],
  source: {
    url: "https://www.example.org/projets/12",
    publisher: { fr: "Fondation Exemple", en: "Example Foundation" },
  },
};
