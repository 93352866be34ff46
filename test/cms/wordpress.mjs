// WordPress itself, from Debian's package, run by PHP without a web server or a database.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { ci, firstOf, howToInstall, missingAfterInstalling, stop } from "../installing.mjs";
import { root } from "../repository/files.mjs";

const folder = "/usr/share/wordpress/";
const script = `${root}test/cms/wordpress/publish.php`;
const php = () => firstOf("php", "/usr/bin/php");

const software = {
  name: "WordPress",
  packages: ["wordpress", "php-cli"],
  find: () => existsSync(`${folder}wp-includes/version.php`) && php(),
};

/** Whether WordPress is here. Ends the process when it is required and missing; says so when it is skipped. */
export function findWordpress({ required = ci } = {}) {
  if (missingAfterInstalling([software]).length === 0) return true;
  const sentence = `not found here: WordPress (to run all: \`${howToInstall([software])}\`).`;
  if (required) stop(`Needed, and ${sentence}`);
  console.log(`Skipped, ${sentence}`);
  return false;
}

/** What WordPress makes of cells {role, place, html}; `recipe` is a file of PHP that a site has added. */
export function publishInWordpress(cells, recipe) {
  const input = JSON.stringify({ recipe, cells });
  const { stdout, stderr, status } = spawnSync(php(), [script, folder], { input, maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${script} failed:\n${stderr}${stdout}`);
  return JSON.parse(String(stdout));
}

export const wordpressRecipe = `${root}src/docs/recipes/wordpress.php`;
const places = ["classic", "html-block", "paragraph-block"];
const columns = [
  { who: "administrator", role: "administrator" },
  { who: "editor", role: "editor" },
  { who: "author", role: "author" },
  { who: "author-recipe", role: "author", recipe: wordpressRecipe },
].flatMap((each) => places.map((place) => ({ ...each, place, id: `wordpress-${each.who}-${place}` })));

/** Every role in every place, and what the recipe changes for an author. */
export function wordpressPipelines(pasted) {
  return [undefined, wordpressRecipe].flatMap((file) => {
    const asked = columns.filter((column) => column.recipe === file);
    const cells = asked.flatMap(({ role, place }) => pasted.map(({ html }) => ({ role, place, html })));
    const { version, published } = publishInWordpress(cells, file);
    return asked.map(({ id }, at) => ({
      id,
      software: "WordPress",
      version,
      published: published.slice(at * pasted.length, (at + 1) * pasted.length),
    }));
  });
}
