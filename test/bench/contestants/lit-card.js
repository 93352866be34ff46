import { defineLitCard } from "./lit-element.js";

defineLitCard("lit-card", (text) => JSON.parse(text));
