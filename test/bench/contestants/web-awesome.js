import css from "virtual:card.css";
import "@awesome.me/webawesome/dist/styles/themes/default.css";
import "@awesome.me/webawesome/dist/components/card/card.js";
import "@awesome.me/webawesome/dist/components/tag/tag.js";
import "@awesome.me/webawesome/dist/components/badge/badge.js";
import { defineCard } from "./library-card.js";

defineCard("web-awesome-card", css, { card: "wa-card", state: "wa-tag", badge: "wa-badge" });
