// WordPress itself, from Debian's package, with PHP: no web server and no database runs.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { firstOf } from "../installing.mjs";

const folder = "/usr/share/wordpress/";
const script = fileURLToPath(new URL("wordpress/publish.php", import.meta.url));
const php = () => firstOf("php", "/usr/bin/php");

export const wordpressSoftware = {
  name: "WordPress",
  packages: ["wordpress", "php-cli"],
  find: () => existsSync(`${folder}wp-includes/version.php`) && php(),
};

/** What WordPress makes of cells {role, form, html}; `recipe` is a file of PHP that a site has added. */
export function publishInWordpress(cells, recipe = null) {
  const input = JSON.stringify({ recipe, cells });
  const { stdout, stderr, status } = spawnSync(php(), [script, folder], { input, maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${script} failed:\n${stderr}${stdout}`);
  return JSON.parse(String(stdout));
}

const roles = ["administrator", "editor", "author"];
const places = ["classic", "html block", "paragraph block"];

export const wordpressNames = roles.flatMap((role) => places.map((place) => `WordPress, ${role}, ${place}`));

/** Every role in every place, in one process. */
export function wordpressPipelines(pasted) {
  const asked = roles.flatMap((role) => places.flatMap((form) => pasted.map(({ html }) => ({ role, form, html }))));
  const { version, cells } = publishInWordpress(asked);
  return wordpressNames.map((name, at) => ({
    name,
    version,
    published: cells.slice(at * pasted.length, (at + 1) * pasted.length),
  }));
}
