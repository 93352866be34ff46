import { html, nothing } from "lit";
import { type Content, listTemplate, phraseTemplate } from "../shared.template.js";
import type { PartnerBadgeListView, PartnerView } from "./partner-badge-list.view.js";

/** Whether what a list folds away is shown, and what turns it. */
export interface Fold {
  readonly open: boolean;
  readonly toggle: () => unknown;
}

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
              ${type && html`<span part="type">${type}</span>`}${type && id ? " · " : nothing}${
                id && html`<span part="id">${id}</span>`
              }
            </div>`
          : nothing
      }
    </div>`;
};

/** What is unfolded stands behind the button: the focus stays on it, and goes on to the first badge that it revealed. */
export function partnerBadgeListTemplate(
  { partners, unfolded, showMore, showFewer, beyond }: PartnerBadgeListView,
  { open, toggle }: Fold,
): Content {
  const badges = partners.map((partner) => html`<li part="badge">${badgeTemplate(partner)}</li>`);
  if (beyond) badges.push(html`<li class="note">${beyond}</li>`);
  const rest = showMore ? badges.splice(unfolded) : [];
  return badges.length
    ? html`${listTemplate("badges", badges)}${
        showMore &&
        html`<button type="button" part="more" aria-expanded=${open ? "true" : "false"} @click=${toggle}>
            ${open ? showFewer : showMore}
          </button>
          <div class="rest" ?hidden=${!open}>${listTemplate("badges", rest)}</div>`
      }`
    : nothing;
}
