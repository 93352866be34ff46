// The Trusted Types policy for Lit's templates in the script for a tag. Lit asks for one named "lit-html" while it loads; beside another
// copy of Lit, or if the host does not allow that name, the whole script would fail. Ours has its own name and is created at the
// first rendering, so loading never fails and a script loaded twice asks only once.

interface Policy {
  createHTML(html: string): string;
}

declare global {
  var trustedTypes: { createPolicy?(name: string, rules: Policy): Policy } | undefined;
}

const passThrough: Policy = { createHTML: (html) => html };

function obtain(): Policy {
  try {
    return self.trustedTypes?.createPolicy?.("fiche", passThrough) ?? passThrough;
  } catch (refusal) {
    try {
      // A host may forbid policies without requiring trusted types: then plain strings still work.
      document.createElement("template").innerHTML = "";
      return passThrough;
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
