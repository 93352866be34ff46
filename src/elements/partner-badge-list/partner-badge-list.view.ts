import type { Locale } from "../../i18n/locale.js";
import { counted } from "../../i18n/plural.js";
import { wordsOf } from "../words.js";
import { type Phrase, pickText } from "../../i18n/phrase.js";
import { type Role, roles as roleList } from "../../model/code-lists.js";
import type { Partner } from "../../model/project.js";

export interface PartnerView {
  readonly name: Phrase;
  readonly acronym?: Phrase | undefined;
  readonly initials: string;
  /** All its roles, in words. */
  readonly roles: readonly string[];
  readonly type?: string | undefined;
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly logo?: string | undefined;
}

export interface PartnerBadgeListView {
  readonly partners: readonly PartnerView[];
  /** How many are shown before the fold; all if there is no fold. */
  readonly unfolded: number;
  readonly showMore?: string | undefined;
  readonly showFewer: string;
  /** "+ 9 800 autres": how many the list leaves out. */
  readonly beyond?: string | undefined;
}

export interface PartnerOptions {
  lang?: string | undefined;
  /** Only organisations that have one of these roles; all if empty. */
  roles?: readonly string[];
  /** How many are shown before the fold. */
  max?: number;
}

/** A page stays usable with this many badges; real records stop at 55. */
export const maxItems = 200;

const roleOrder = Object.keys(roleList) as Role[];
/** The position of a partner's first role in the order of roles; after all of them if it has none. */
const rankOf = ({ role = [] }: Partner) => Math.min(roleOrder.length, ...role.map((each) => roleOrder.indexOf(each)));

/** One badge per organisation with all its roles, ordered by role and then as in the record. */
export function partnerBadgeListView(
  partners: readonly Partner[],
  locale: Locale,
  { lang, roles = [], max = Infinity }: PartnerOptions = {},
): PartnerBadgeListView {
  const words = wordsOf(locale);
  const filtered = merged(partners, locale, lang).filter(
    ({ role }) => !roles.length || role?.some((each) => roles.includes(each)),
  );
  const all = filtered.sort((a, b) => rankOf(a) - rankOf(b));
  const shown = all.slice(0, maxItems);
  const folded = Math.max(0, shown.length - max);
  const omitted = all.length - shown.length;
  return {
    partners: shown.map((partner) => partnerView(partner, locale, lang)),
    unfolded: shown.length - folded,
    showMore: folded ? counted(words.showMore, folded, locale) : undefined,
    showFewer: words.showFewer,
    beyond: omitted ? counted(words.beyond, omitted, locale) : undefined,
  };
}

/** Merges partners with the same id, or the same name, into one organisation. */
function merged(partners: readonly Partner[], locale: Locale, lang: string | undefined): Partner[] {
  const found = new Map<string, Partner>();
  for (const partner of partners) {
    const name = pickText(partner.name, locale, lang)?.text;
    if (!name) continue;
    const key = partner.id ?? name;
    const same = found.get(key);
    found.set(
      key,
      same ? { ...partner, ...same, role: [...new Set([...(same.role ?? []), ...(partner.role ?? [])])] } : partner,
    );
  }
  return [...found.values()];
}

function partnerView(partner: Partner, locale: Locale, lang: string | undefined): PartnerView {
  const words = wordsOf(locale);
  const name = pickText(partner.name, locale, lang)!;
  const acronym = pickText(partner.acronym, locale, lang);
  return {
    name,
    initials: acronym && acronym.text.length < 7 ? acronym.text : initialsOf(name.text),
    roles: roleOrder.filter((role) => partner.role?.includes(role)).map((role) => words.role[role]),
    acronym: acronym?.text === name.text ? undefined : acronym,
    type: partner.type && words.organisation[partner.type],
    id: partner.id,
    url: pickText(partner.url, locale, lang)?.text,
    logo: pickText(partner.logo, locale, lang)?.text,
  };
}

/** The first two capitals: "Fonds des Nations Unies" is FN. */
const initialsOf = (name: string) => (name.match(/\p{Lu}/gu) ?? [...name]).slice(0, 2).join("");
