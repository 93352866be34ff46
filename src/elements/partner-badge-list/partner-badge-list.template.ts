import { html, nothing } from "lit";
import { type Content, dotsTemplate, foldTemplate, listTemplate, phraseTemplate } from "../base/shared.template.js";
import type { PartnerBadgeListView, PartnerView } from "./partner-badge-list.view.js";

/** Hides a logo that does not load, so that the initials behind it are seen. */
const showLogo = ({ type, target }: Event) => (target as Element).classList.toggle("missing", type === "error");

const logoTemplate = (logo: string) =>
  html`<img alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" src=${logo} @error=${showLogo} @load=${showLogo} />`;

/** The initials are generated content rather than text, so that searching and copying do not find the name twice. */
function badgeTemplate({ name, acronym, initials, roles, type, id, url, logo }: PartnerView) {
  const [full, short] = [phraseTemplate(name), acronym && phraseTemplate(acronym)];
  const notes = dotsTemplate([
    type && html`<span part="type">${type}</span>`,
    id && html`<span part="id">${id}</span>`,
  ]);
  const roleNames = roles.join(" · ");
  const below = notes === nothing ? undefined : html`<div class="note">${notes}</div>`;
  if (logo || url || !roleNames) {
    const title = html`${short && html`<b part="acronym">${short}</b> `}<span part="name">${full}</span>`;
    return html`<li part="badge"><span part="logo" aria-hidden="true" data-initials=${initials}>${logo && logoTemplate(logo)}</span><div>${url ? html`<a href=${url}>${title}</a>` : title}</div>${
      roleNames ? html`<div class="note" part="roles">${roleNames}</div>` : nothing
    }${below}</li>`;
  }
  return short
    ? html`<li part="badge"><span part="logo" aria-hidden="true" data-initials=${initials}></span><div><b part="acronym">${short}</b> <span part="name">${full}</span></div><div class="note" part="roles">${roleNames}</div>${below}</li>`
    : html`<li part="badge"><span part="logo" aria-hidden="true" data-initials=${initials}></span><div part="name">${full}</div><div class="note" part="roles">${roleNames}</div>${below}</li>`;
}

export function partnerBadgeListTemplate({
  partners,
  unfolded,
  showMore,
  showFewer,
  beyond,
}: PartnerBadgeListView): Content {
  const badges = partners.map(badgeTemplate);
  if (beyond) badges.push(html`<li class="note">${beyond}</li>`);
  if (!showMore) return listTemplate("badges", badges);
  const rest = badges.splice(unfolded);
  return html`${listTemplate("badges", badges)}<details>${foldTemplate(showMore, showFewer)}${listTemplate("badges", rest)}</details>`;
}
