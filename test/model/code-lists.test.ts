// Publishers write IATI's codes and labels (its code lists 2.03, in English and French), or the labels of their own pages.
import { expect } from "chai";
import { parseProject } from "../../src/model/parse.js";

interface List {
  field: string;
  /** Where the word stands in a record, and what is read there. */
  place: (word: string) => object;
  read?: (word: string) => object;
  path: string;
  words: Record<string, string[]>;
}

const lists: List[] = [
  {
    field: "status",
    place: (status) => ({ status }),
    path: "status",
    words: {
      pipeline: ["1", "Pipeline/identification", "Planification", "Planned", "Prévu"],
      active: ["2", "Implementation", "Actif", "En cours", "Ongoing"],
      finalisation: ["3", "En clôture"],
      closed: ["4", "Fermé", "Completed", "Achevé", "Terminé", "Clôturé"],
      cancelled: ["5", "Annulé"],
      suspended: ["6", "Suspendu"],
    },
  },
  {
    field: "scope",
    place: (scope) => ({ scope }),
    path: "scope",
    words: {
      global: ["1", "Mondial"],
      regional: ["2", "Régional"],
      "multi-regional": ["Multirégional"],
      multinational: ["3", "Multi-national"],
      national: ["4"],
      subnational: [
        ...["5", "6", "7", "Sub-national", "Infranational"],
        "Sub-national: Multi-first-level administrative areas",
        "Infranational: multiples régions administratives de premier niveau",
        "Sub-national: Single first-level administrative area",
        "Infranational: région administrative de premier niveau unique",
        "Sub-national: Single second-level administrative area",
        "Infranational: région administrative de second niveau unique",
      ],
      local: ["8", "Single location", "Un seul lieu", "Un seul emplacement"],
    },
  },
  {
    field: "role",
    place: (role) => ({ partners: [{ name: "Sun Fund", role }] }),
    read: (role) => ({ partners: [{ name: "Sun Fund", role: [role] }] }),
    path: "partners[0].role",
    words: {
      funder: ["1", "Funding", "Financement", "Bailleur de fonds"],
      accountable: ["2", "Responsabilité", "Responsable"],
      extending: ["3", "Octroi", "Fund manager", "Gestionnaire des fonds"],
      implementer: [
        ...["4", "Implementing", "Mise en œuvre", "Implementing partner"],
        ...["Partenaire d’exécution", "Partenaire d'exécution"],
      ],
      partner: ["Partenaire"],
      recipient: ["Bénéficiaire"],
    },
  },
  {
    field: "type of organisation",
    place: (type) => ({ partners: [{ name: "Sun Fund", type }] }),
    path: "partners[0].type",
    words: {
      government: ["10", "Gouvernement"],
      "local-government": ["11", "Local Government", "Collectivité locale"],
      public: ["15", "Other Public Sector", "Autre secteur public"],
      ingo: ["21", "International NGO", "ONG internationale"],
      "national-ngo": ["22", "National NGO", "ONG nationale"],
      "regional-ngo": ["23", "Regional NGO", "ONG regionale", "ONG régionale"],
      "local-ngo": ["24", "Partner Country based NGO", "ONG du pays partenaire"],
      ppp: ["30", "Public Private Partnership", "Partenariat public-privé"],
      multilateral: ["40", "Multilatéral"],
      foundation: ["60", "Fondation"],
      private: [
        ...["70", "71", "72", "73", "Private Sector", "Secteur privé", "Private Sector in Provider Country"],
        ...["Private Sector in Aid Recipient Country", "Private Sector in Third Country"],
      ],
      academic: ["80", "Academic, Training and Research", "Universitaire, formation et recherche"],
      other: ["90", "Autre"],
    },
  },
  {
    field: "kind of budget",
    place: (kind) => ({ budget: [{ amount: 1, currency: "EUR", kind }] }),
    path: "budget[0].kind",
    words: {
      total: ["Budget total", "Total budget"],
      contribution: [],
      awarded: ["Montant accordé"],
      committed: ["2", "Engagé"],
      disbursed: ["Versé"],
      indicative: ["1", "Indicatif"],
    },
  },
  {
    field: "level",
    place: (level) => ({ objectives: [{ text: "Wells", level }] }),
    path: "objectives[0].level",
    words: {
      goal: ["3", "Impact"],
      objective: ["Objectif"],
      outcome: ["2", "Effet", "Effet direct"],
      output: ["1", "Extrant", "Produit"],
      activity: ["Activité"],
    },
  },
  {
    field: "state",
    place: (state) => ({ objectives: [{ text: "Wells", items: [{ text: "A pump", state }] }] }),
    path: "objectives[0].items[0].state",
    words: { planned: ["Prévu"], ongoing: ["En cours"], done: ["Atteint", "Achieved"], dropped: ["Abandonné"] },
  },
  {
    field: "relation",
    place: (relation) => ({ related: [{ relation }] }),
    path: "related[0].relation",
    words: {
      parent: ["1", "Projet parent"],
      child: ["2", "Descendant", "Sous-projet"],
      sibling: ["3", "Fratrie", "Projet frère"],
      cofunded: ["4", "Co-funded", "Co-financée"],
      phase: [],
      other: ["5", "Third Party", "Tiers", "Autre"],
    },
  },
];

/** The same word as people and their tools write it. */
const spellings = (word: string) =>
  new Set([word, word.toUpperCase(), word.toLowerCase(), `  ${word}\n`, word.normalize("NFD")]);

for (const { field, place, read = place, path, words } of lists)
  describe(`a ${field}`, () => {
    for (const [word, others] of Object.entries(words)) {
      it(`is read as "${word}", and nothing is to correct`, () =>
        expect(parseProject({ title: "Water", ...place(word) })).to.deep.equal({
          project: { title: "Water", ...read(word) },
          problems: [],
        }));

      for (const other of [word, ...others])
        it(`written "${other}", in any case, is read as "${word}", and that word is named`, () => {
          for (const spelling of spellings(other)) {
            if (spelling === word) continue;
            expect(parseProject({ title: "Water", ...place(spelling) }), spelling).to.deep.equal({
              project: { title: "Water", ...read(word) },
              problems: [{ path, code: "enum", allowed: Object.keys(words), readAs: word, expected: word }],
            });
          }
        });
    }

    it("of no list names all the words there are", () => {
      const [problem] = parseProject({ title: "Water", ...place("blue") }).problems;
      expect(problem).to.deep.equal({
        path,
        code: "enum",
        allowed: Object.keys(words),
        expected: Object.keys(words).join(" | "),
      });
    });
  });
