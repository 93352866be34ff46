import css from "virtual:card.css";
import "@shoelace-style/shoelace/dist/themes/light.css";
import "@shoelace-style/shoelace/dist/components/card/card.js";
import "@shoelace-style/shoelace/dist/components/tag/tag.js";
import "@shoelace-style/shoelace/dist/components/badge/badge.js";
import { defineCard } from "./library-card.js";

defineCard("shoelace-card", css, { card: "sl-card", state: "sl-tag", badge: "sl-badge" });
