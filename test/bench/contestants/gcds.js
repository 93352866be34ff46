import css from "virtual:card.css";
import "@gcds-core/components/dist/gcds/gcds.css";
import { defineCustomElement as container } from "@gcds-core/components/dist/components/gcds-container.js";
import { defineCustomElement as heading } from "@gcds-core/components/dist/components/gcds-heading.js";
import { defineCustomElement as link } from "@gcds-core/components/dist/components/gcds-link.js";
import { defineCustomElement as text } from "@gcds-core/components/dist/components/gcds-text.js";
import { defineCard } from "./library-card.js";

for (const define of [container, heading, link, text]) define();
defineCard("gcds-sample-card", css, {
  card: "gcds-container",
  heading: "gcds-heading",
  headingAttributes: { tag: "h3" },
  link: "gcds-link",
  text: "gcds-text",
});
