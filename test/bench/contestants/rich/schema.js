import * as z from "zod/mini";

const text = z.object({ fr: z.string(), en: z.string() });

export const schema = z.object({
  lang: z.string(),
  id: z.string(),
  title: text,
  url: z.url(),
  status: z.enum(["active"]),
  themes: z.array(text),
  summary: text,
  countries: z.array(z.string().check(z.length(2))),
  period: z.object({ start: z.string(), end: z.string() }),
  budget: z.object({ amount: z.number(), currency: z.string().check(z.length(3)) }),
  partners: z.array(
    z.object({ name: text, acronym: z.string(), role: z.enum(["funder", "accountable", "implementer"]) }),
  ),
  objectives: z.array(
    z.object({
      text,
      level: z.enum(["goal", "outcome", "output"]),
      state: z.enum(["planned", "ongoing", "done"]),
    }),
  ),
});
