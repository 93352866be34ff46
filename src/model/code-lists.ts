// The closed lists of the model. A key is the canonical word; its value is what else publishers write for it, separated by
// "|": the IATI code first, then our labels and IATI's, English and French (sources: IATI 2.03 code lists, published pages).

export const statuses = {
  pipeline: "1|Planned|Prévu|Pipeline/identification|Planification",
  active: "2|Ongoing|En cours|Implementation|Actif",
  finalisation: "3|En clôture",
  closed: "4|Completed|Achevé|Fermé|Terminé|Clôturé",
  cancelled: "5|Annulé",
  suspended: "6|Suspendu",
} as const;

export const scopes = {
  global: "1|Mondial",
  regional: "2|Régional",
  "multi-regional": "",
  multinational: "3",
  national: "4",
  subnational: "5|6|7|Infranational",
  local: "8|Single location|Un seul lieu|Un seul emplacement",
} as const;

/** In the order of the badges. */
export const roles = {
  funder: "1|Bailleur de fonds|Funding|Financement",
  accountable: "2|Responsable|Responsabilité",
  extending: "3|Fund manager|Gestionnaire des fonds|Octroi",
  implementer: "4|Implementing partner|Partenaire d’exécution|Implementing|Mise en œuvre",
  partner: "Partenaire",
  recipient: "Bénéficiaire",
} as const;

export const organisationTypes = {
  government: "10|Gouvernement",
  "local-government": "11|Collectivité locale",
  public: "15|Other Public Sector|Autre secteur public",
  ingo: "21|International NGO|ONG internationale",
  "national-ngo": "22|ONG nationale",
  "regional-ngo": "23|ONG régionale",
  "local-ngo": "24|Partner Country based NGO|ONG du pays partenaire",
  ppp: "30|Public Private Partnership|Partenariat public-privé",
  multilateral: "40|Multilatéral",
  foundation: "60|Fondation",
  private: "70|71|72|73|Private Sector|Secteur privé",
  academic: "80|Academic, Training and Research|Universitaire, formation et recherche",
  other: "90|Autre",
} as const;

export const budgetKinds = {
  total: "Budget total|Total budget",
  contribution: "Contribution",
  awarded: "Montant accordé|Amount awarded",
  committed: "2|Engagé",
  disbursed: "Versé",
  indicative: "1|Indicatif",
} as const;

export const objectiveLevels = {
  goal: "3|Objectif général|Impact",
  objective: "Objectif",
  outcome: "2|Effet direct|Effet",
  output: "1|Produit|Extrant",
  activity: "Activité",
} as const;

export const objectiveStates = {
  planned: "Prévu",
  ongoing: "En cours",
  done: "Atteint|Achieved",
  dropped: "Abandonné",
} as const;

export const relations = {
  parent: "1|Projet parent",
  child: "2|Sous-projet|Descendant",
  sibling: "3|Projet frère|Fratrie",
  cofunded: "4|Cofinancement|Co-financée",
  phase: "Phase",
  other: "5|Autre|Third Party|Tiers",
} as const;

export type Status = keyof typeof statuses;
export type Scope = keyof typeof scopes;
export type Role = keyof typeof roles;
export type OrganisationType = keyof typeof organisationTypes;
export type BudgetKind = keyof typeof budgetKinds;
export type ObjectiveLevel = keyof typeof objectiveLevels;
export type ObjectiveState = keyof typeof objectiveStates;
export type Relation = keyof typeof relations;

/** The list for each field, by the field's name. */
const listOf: Record<string, Record<string, string>> = {
  status: statuses,
  scope: scopes,
  role: roles,
  type: organisationTypes,
  kind: budgetKinds,
  level: objectiveLevels,
  state: objectiveStates,
  relation: relations,
};

/** The word without case, accents (capitals often lack them) and what IATI's longer labels add ("Sub-national: …", "… in Third Country"). */
const key = (word: unknown) =>
  String(word)
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}|:.*| in .*|[-\s'’](?=\P{N}|$)/gu, "")
    .trim();

/** The canonical word for an IATI code or a label in either language, in any case; undefined if there is none. */
export function canonicalWord(field: string, raw: unknown): string | undefined {
  const wanted = key(raw);
  return Object.entries(listOf[field] ?? {}).find(([word, others]) =>
    [word, ...others.split("|")].some((other) => key(other) === wanted),
  )?.[0];
}
