import { formatNumber } from "../../i18n/format.js";
import type { Locale } from "../../i18n/locale.js";
import { messagesOf, pluralForm } from "../../i18n/messages.js";
import { type Phrase, pickText } from "../../i18n/phrase.js";
import { type Role, roles as roleOrder } from "../../model/code-lists.js";
import type { Partner } from "../../model/project.js";

export interface PartnerView {
  readonly name: Phrase;
  readonly acronym?: Phrase;
  readonly initials: string;
  /** All its roles, then what kind of organisation it is. */
  readonly roles: readonly string[];
  readonly type?: string;
  readonly id?: string;
  readonly url?: string;
  readonly logo?: string;
}

export interface PartnerBadgeListView {
  readonly partners: readonly PartnerView[];
  /** How many stand before the fold; all when there is none. */
  readonly unfolded: number;
  readonly showMore?: string;
  readonly showFewer?: string;
  /** "+ 9 800 autres": what a list of this length leaves out. */
  readonly beyond?: string;
}

export interface PartnerOptions {
  lang?: string | undefined;
  /** Only organisations that have one of these roles; all when empty. */
  roles?: readonly string[];
  /** How many stand before the fold. */
  max?: number;
}

/** A page stays usable with this many badges; real records stop at 55. */
export const mostItems = 200;

const rank = Object.keys(roleOrder);
const rankOf = ({ role }: Partner) => Math.min(...(role ?? []).map((each) => rank.indexOf(each)), rank.length);

/** One badge per organisation with all its roles, by role and then as given. */
export function partnerBadgeListView(
  partners: readonly Partner[],
  locale: Locale,
  { lang, roles = [], max = Infinity }: PartnerOptions = {},
): PartnerBadgeListView {
  const words = messagesOf(locale);
  const all = merged(partners, locale, lang)
    .filter(({ role }) => !roles.length || role?.some((each) => roles.includes(each)))
    .map((partner) => ({ partner, rank: rankOf(partner) }))
    .sort((a, b) => a.rank - b.rank);
  const shown = all.slice(0, mostItems);
  const folded = Math.max(0, shown.length - max);
  const left = all.length - shown.length;
  const count = (number: number) => formatNumber(locale, number);
  return {
    partners: shown.map(({ partner }) => partnerView(partner, locale, lang)),
    unfolded: shown.length - folded,
    ...(folded && {
      showMore: pluralForm(words.showMore, folded, locale)(count(folded)),
      showFewer: words.showFewer,
    }),
    ...(left && { beyond: pluralForm(words.beyond, left, locale)(count(left)) }),
  };
}

/** The same id, or the same name, is the same organisation. */
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
  const words = messagesOf(locale);
  const name = pickText(partner.name, locale, lang)!;
  const acronym = pickText(partner.acronym, locale, lang);
  const url = pickText(partner.url, locale, lang)?.text;
  const logo = pickText(partner.logo, locale, lang)?.text;
  return {
    name,
    initials: acronym && acronym.text.length <= 5 ? acronym.text : initialsOf(name.text),
    roles: [...(partner.role ?? [])]
      .sort((a: Role, b: Role) => rank.indexOf(a) - rank.indexOf(b))
      .map((role) => words.role[role]),
    ...(acronym && acronym.text !== name.text && { acronym }),
    ...(partner.type && { type: words.organisation[partner.type] }),
    ...(partner.id && { id: partner.id }),
    ...(url && { url }),
    ...(logo && { logo }),
  };
}

/** The first letters of the words that count: those that begin with a capital, else all. */
function initialsOf(name: string): string {
  const words = name.split(/[\s’'-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return (capitals.length > 1 ? capitals : words)
    .slice(0, 2)
    .map((word) => [...word][0]!.toUpperCase())
    .join("");
}
