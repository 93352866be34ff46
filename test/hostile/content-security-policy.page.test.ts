// The policies that sites use, in every browser: Fiche needs its own address in script-src, and nothing else.
import { record } from "../helpers/four-elements.js";
import { expect } from "chai";
import { elements, expectChildren, expectDrawn, open, scripts } from "./open-page.js";
import { noAddresses, texts } from "./payloads.js";

const { origin } = location;
const trusted = "require-trusted-types-for 'script'";
const strict = `default-src 'none'; script-src 'self'; ${trusted}`;
const withNonce = (head: string) => head.replace("<script ", '<script nonce="r4nd0m" ');

const shapes: Record<string, { policy: string; nonce?: boolean; meta?: boolean }> = {
  "that allows the page's own scripts and nothing else": { policy: strict },
  "that allows two files by their addresses": {
    policy: `default-src 'none'; script-src ${origin}/dist/ ${origin}/pages/witness.js; ${trusted}; trusted-types fiche`,
  },
  "with a nonce": {
    policy: `script-src 'nonce-r4nd0m' 'strict-dynamic' 'self'; style-src 'none'; object-src 'none'; base-uri 'none'; ${trusted}; trusted-types fiche`,
    nonce: true,
  },
  "that stands in the page itself": { policy: strict, meta: true },
};

for (const [kind, script] of Object.entries(scripts)) {
  describe(`the ${kind} script under a policy`, () => {
    for (const [what, { policy, nonce, meta }] of Object.entries(shapes))
      it(`${what} draws all four, and nothing is reported`, async () => {
        const rule = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
        const head = (meta ? rule : "") + (nonce ? withNonce(script) : script);
        // With strict-dynamic the witness needs the nonce too: it is let in by a page of its own.
        const witness = nonce ? '<script nonce="r4nd0m" src="/pages/witness.js"></script>' : "";
        const seen = await open({ head: witness + head, ...(meta ? {} : { policy }) });
        // What is refused is the witness without a nonce, not what is ours.
        seen.seen.violations = seen.seen.violations.filter((each) => !each.includes("witness.js"));
        expectDrawn(seen);
      });
  });
}

it("a script that is loaded twice asks for its policy once", async () => {
  expectDrawn(await open({ head: scripts.module + scripts.classic, policy: `${strict}; trusted-types fiche` }));
});

it("where the host forbids every trusted policy, the children stay and one line says why", async () => {
  const body = elements().replace("<fiche-project-card", "$& json-ld");
  const seen = await open({ head: scripts.module, body, policy: `${strict}; trusted-types 'none'` });
  // What knows nothing of trusted types has nothing to forbid.
  if ("trustedTypes" in window) expectChildren(seen);
  else expectDrawn(seen);
});

it("a host that forbids trusted policies without asking for them loses nothing", async () => {
  const policy = "default-src 'none'; script-src 'self'; trusted-types 'none'";
  const { seen, elements: drawn } = await open({ head: scripts.module, policy });
  expect(drawn.filter((each) => each.drawn)).to.have.length(4);
  expect([seen.errors, seen.warnings]).to.deep.equal([[], []]);
});

it("what a card tells search engines stands in the head, and nothing is reported", async () => {
  const body = elements().replace("<fiche-project-card", "$& json-ld");
  const seen = await open({ head: scripts.module, body, policy: strict });
  const page = seen.frame.contentDocument!;
  for (let tries = 0; tries < 50 && !page.querySelector("[type='application/ld+json']"); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expectDrawn(seen);
  const said = [...page.querySelectorAll("[type='application/ld+json']")].map(
    ({ textContent }) => JSON.parse(textContent) as Record<string, unknown>,
  );
  expect(said.map((data) => data["@type"])).to.deep.equal(["Project"]);
});

describe("what strangers wrote, under the strictest policy", () => {
  const all = [...Object.values(texts), ...Object.values(noAddresses)].flat().filter((text) => text.length < 1000);
  for (const lang of ["fr", "en"])
    it(`runs nothing, asks nobody and styles nothing in ${lang}`, async () => {
      const body = all
        .map((text) =>
          elements(
            {
              ...record,
              title: { fr: text, en: text, es: "Projet" },
              summary: text,
              url: text,
              budget: { amount: 1, currency: "EUR", label: `B ${text}` },
              partners: [{ name: `P ${text}`, acronym: text, url: text, logo: text, id: text }],
              objectives: [{ text: `O ${text}`, lead: text }],
              links: [{ url: text, title: text }],
            },
            lang,
          ),
        )
        .join("");
      const { seen, hacked, elements: drawn, frame } = await open({ head: scripts.module, body, policy: strict });
      expect(drawn).to.have.length(4 * all.length);
      expect([hacked, seen.errors, seen.violations]).to.deep.equal([undefined, [], []]);
      for (const { tag, drawn: text, fallback } of drawn)
        expect(/\S/.test(text) || fallback, `${tag} ${text}`).to.equal(true);
      const requests = frame.contentWindow!.performance.getEntriesByType("resource").map(({ name }) => name);
      expect(requests.filter((name) => !/\/(witness|fiche)\.js$/.test(name))).to.deep.equal([]);
    });
});
