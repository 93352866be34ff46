// The only script of the documentation: a button at each piece of code that copies it. Without it nothing else is missing.
const { copy, copied, failed } = {
  fr: { copy: "Copier", copied: "Copié", failed: "Copie refusée" },
  en: { copy: "Copy", copied: "Copied", failed: "Not copied" },
}[document.documentElement.lang];

const status = document.createElement("p");
status.setAttribute("role", "status");
status.className = "unseen";

function addButton(block) {
  const code = block.querySelector("pre");
  const button = document.createElement("button");
  button.type = "button";
  const say = (word, outcome) => {
    button.textContent = word;
    status.textContent = outcome;
  };
  say(copy, "");
  let timer;
  button.addEventListener("click", async () => {
    const outcome = await navigator.clipboard.writeText(code.textContent.trimEnd()).then(
      () => copied,
      () => failed,
    );
    say(outcome, outcome);
    clearTimeout(timer);
    timer = setTimeout(say, 2000, copy, "");
  });
  code.before(button);
}

// Browsers give the clipboard to pages from https and from the machine itself.
if (navigator.clipboard) {
  document.body.append(status);
  document.querySelectorAll(".code").forEach(addButton);
}
