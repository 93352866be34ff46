// Checked by tsc only: what a publisher may write in TypeScript, and what the compiler refuses.
import type { BudgetChip, ObjectivesChecklist, PartnerBadgeList, ProjectCard } from "../../src/index.js";
import { type FeedInput, type FicheInput, type Project, type ProjectInput, parseProject } from "../../src/model.js";
import azerbaijan from "../fixtures/azerbaijan-ct1093.json";
import enriched from "../fixtures/glo-act-enriched.json";
import gloact from "../fixtures/glo-act.json";
import minimal from "../fixtures/minimal.json";

declare const card: ProjectCard;
declare const chip: BudgetChip;
declare const badges: PartnerBadgeList;
declare const checklist: ObjectivesChecklist;

/** JSON as TypeScript infers it: every word is a string, and a list of objects gives each the keys of all. */
export const records: ProjectInput[] = [azerbaijan, enriched, gloact, minimal];
export const feed: FeedInput = { lang: "fr", projects: [azerbaijan, enriched, gloact, minimal] };
for (const record of [azerbaijan, enriched, gloact, minimal, feed]) card.project = record;
badges.project = azerbaijan;
badges.partners = enriched.partners;
checklist.objectives = enriched.objectives;

/** Words of a list, IATI's codes and labels, one or several, and in any language. */
export const written: FicheInput = {
  title: { fr: "Eau", en: undefined },
  status: "active",
  scope: "4",
  countries: ["AZ", { code: "GE", name: { fr: "Géorgie" } }],
  budget: { amount: null, currency: "EUR" },
  partners: [
    { name: "Sun Fund", role: "Bailleur de fonds" },
    { name: "Tower", role: ["funder", "1"] },
  ],
  objectives: ["Wells", { fr: "Puits" }, { text: "Wells", lead: "IOM", items: ["A pump"] }],
};
card.project = written;
card.project = JSON.stringify(written);
card.project = null;
card.project = undefined;

/** What was read may be given again; equivalent forms are one in it. */
const { project } = parseProject(written);
card.project = project;
badges.partners = project?.partners;
checklist.objectives = project?.objectives;
export const status: "active" | "pipeline" | "finalisation" | "closed" | "cancelled" | "suspended" | undefined =
  project?.status;
export const roles: string[] | undefined = project?.partners?.[0].role;

// @ts-expect-error No title.
card.project = { titel: "Eau" };
// @ts-expect-error A key that is not known.
card.project = { title: "Eau", colour: "red" };
// @ts-expect-error A number is no title.
chip.project = { title: 5 };
// @ts-expect-error An amount is a number.
chip.project = { title: "Eau", budget: { amount: "5", currency: "EUR" } };
// @ts-expect-error A partner has a name.
badges.partners = [{ role: "funder" }];
// @ts-expect-error A list, or JSON text.
checklist.objectives = { text: "Wells" };
// @ts-expect-error No project of the feed has a title.
card.project = { projects: [{ status: "active" }] };
// @ts-expect-error In what was read, a word is one of the list.
export const read: Project = { title: "Eau", status: "4" };
