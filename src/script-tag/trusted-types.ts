// What templates are made with in the script for a tag. Lit asks for a Trusted Types policy named "lit-html" while it loads: beside a
// copy of Lit, or where the host allows no policy of that name, the whole script would end there. Ours is named by us and asked for
// at the first drawing only, so loading never fails and a script loaded twice asks once.

interface Policy {
  createHTML(html: string): string;
}

declare global {
  var trustedTypes: { createPolicy?(name: string, rules: Policy): Policy } | undefined;
}

const asWritten: Policy = { createHTML: (html) => html };

function obtain(): Policy {
  try {
    return self.trustedTypes?.createPolicy?.("fiche", asWritten) ?? asWritten;
  } catch (refusal) {
    try {
      // A host may forbid policies without requiring them: then plain strings still work.
      document.createElement("template").innerHTML = "";
      return asWritten;
    } catch {
      return {
        createHTML() {
          throw refusal;
        },
      };
    }
  }
}

let obtained: Policy | undefined;

export const policy: Policy = { createHTML: (html) => (obtained ??= obtain()).createHTML(html) };
