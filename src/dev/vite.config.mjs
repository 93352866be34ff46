// The dev server needs nothing of the build but the folder of the sources: without the build's plugins it starts in a second.
import { fileURLToPath } from "node:url";
import { devServer } from "./dev-server.ts";

export default {
  root: fileURLToPath(new URL("..", import.meta.url)),
  appType: "mpa",
  publicDir: false,
  plugins: [devServer()],
  server: { host: "127.0.0.1", port: 5173 },
};
