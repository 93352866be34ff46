// Lit that also checks the record that it draws, with a schema for this one shape of it.
import { schema } from "card/schema.js";
import { defineLitCard } from "./lit-element.js";

defineLitCard("lit-zod-card", (text) => schema.parse(JSON.parse(text)));
