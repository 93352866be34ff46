import { html, nothing } from "lit";
import { type Content, dotsTemplate, foldTemplate, listTemplate, phraseTemplate } from "../shared.template.js";
import type { PartnerBadgeListView, PartnerView } from "./partner-badge-list.view.js";

/** A logo that does not load leaves the initials that stand behind it. */
const showLogo = ({ type, target }: Event) => (target as Element).classList.toggle("missing", type === "error");

const badgeTemplate = ({ name, acronym, initials, roles, type, id, url, logo }: PartnerView) => {
  const title = html`${acronym && html`<b part="acronym">${phraseTemplate(acronym)}</b> `}<span part="name"
      >${phraseTemplate(name)}</span
    >`;
  return html`<span class="logo" part="logo" aria-hidden="true">
      <span class="initials">${initials}</span>${
        logo &&
        html`<img
          alt=""
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          src=${logo}
          @error=${showLogo}
          @load=${showLogo}
        />`
      }
    </span>
    <div class="organisation">
      <div>${url ? html`<a href=${url}>${title}</a>` : title}</div>
      ${roles.length ? html`<div class="note" part="roles">${roles.join(" · ")}</div>` : nothing}
      ${
        type || id
          ? html`<div class="note">
              ${dotsTemplate([type && html`<span part="type">${type}</span>`, id && html`<span part="id">${id}</span>`])}
            </div>`
          : nothing
      }
    </div>`;
};

export function partnerBadgeListTemplate({
  partners,
  unfolded,
  showMore,
  showFewer,
  beyond,
}: PartnerBadgeListView): Content {
  const badges = partners.map((partner) => html`<li part="badge">${badgeTemplate(partner)}</li>`);
  if (beyond) badges.push(html`<li class="note">${beyond}</li>`);
  const rest = showMore ? badges.splice(unfolded) : [];
  return badges.length
    ? html`${listTemplate("badges", badges)}${
        showMore && html`<details>${foldTemplate(showMore, showFewer)}${listTemplate("badges", rest)}</details>`
      }`
    : nothing;
}
