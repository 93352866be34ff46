// Fifty-five organisations that do not exist, as many as one real activity names: eleven places, five kinds of body.
interface Place {
  readonly fr: string;
  readonly en: string;
}

const places: readonly Place[] = [
  { fr: "du Bélarus", en: "Belarus" },
  { fr: "du Brésil", en: "Brazil" },
  { fr: "de Colombie", en: "Colombia" },
  { fr: "d’Égypte", en: "Egypt" },
  { fr: "du Kirghizistan", en: "Kyrgyzstan" },
  { fr: "du Mali", en: "Mali" },
  { fr: "du Maroc", en: "Morocco" },
  { fr: "du Népal", en: "Nepal" },
  { fr: "du Niger", en: "Niger" },
  { fr: "d’Afrique du Sud", en: "South Africa" },
  { fr: "d’Ukraine", en: "Ukraine" },
];

const bodies = [
  {
    fr: "Ministère de la protection sociale",
    en: "Ministry of Social Protection of",
    role: ["recipient", "partner"],
    type: "government",
  },
  {
    fr: "Réseau d’aide aux victimes",
    en: "Victim Support Network of",
    acronym: { fr: "RAV", en: "VSN" },
    role: "implementer",
    type: "national-ngo",
  },
  { fr: "Université nationale", en: "National University of", role: "partner", type: "academic" },
  {
    fr: "Fondation pour la jeunesse",
    en: "Youth Foundation of",
    acronym: { fr: "FPJ", en: "YF" },
    role: "funder",
    type: "foundation",
  },
  {
    fr: "Association des collectivités locales",
    en: "Association of Local Authorities of",
    role: "accountable",
    type: "local-government",
  },
];

/** Logos must be http(s) addresses: these are served with the stories. The last is no image at all. */
const logos = ["harbour.svg", "river.svg", "tower.svg", "sun.svg", "broken.png"].map(
  (file) => new URL(`logos/${file}`, document.baseURI).href,
);

export const organisations = places.flatMap((place, row) =>
  bodies.map(({ fr, en, ...body }, column) => ({
    ...body,
    name: { fr: `${fr} ${place.fr}`, en: `${en} ${place.en}` },
    ...(column % 2 === 0 && { url: `https://example.org/${row}-${column}` }),
    ...((row + column) % 2 === 0 && { logo: logos[((row + column) / 2) % 4] }),
  })),
);

/** One for each logo, wide, tall and square, then the one that does not load. */
export const withLogos = organisations.slice(0, 5).map((organisation, at) => ({ ...organisation, logo: logos[at] }));
