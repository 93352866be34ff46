// Launches WebKitGTK, which has no headless mode and has a separate driver program: starts an X server in memory and the driver, drives
// MiniBrowser over the classic WebDriver protocol, and stops both, even if the run is interrupted.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { WebdriverLauncher } from "@web/test-runner-webdriver";

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

class WebKitLauncher extends WebdriverLauncher {
  #processes = [];
  #paths;

  constructor(paths, port) {
    super({
      hostname: "127.0.0.1",
      port,
      capabilities: {
        browserName: "MiniBrowser",
        "wdio:enforceWebDriverClassic": true,
        "webkitgtk:browserOptions": { binary: paths.browser, args: ["--automation"] },
      },
    });
    this.#paths = paths;
    process.once("exit", () => this.#stopProcesses());
    process.once("SIGTERM", () => process.exit(143));
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = "WebKit";
    const display = this.#start(this.#paths.display, [
      "-displayfd",
      "1",
      "-screen",
      "0",
      "1280x1024x24",
      "-nolisten",
      "tcp",
    ]);
    const number = await Promise.race([once(display.stdout, "data"), once(display, "exit")]);
    if (display.exitCode !== null) throw new Error(`${this.#paths.display} ended with exit code ${display.exitCode}.`);
    this.#start(this.#paths.driver, [`--port=${this.options.port}`], {
      DISPLAY: `:${String(number).trim()}`,
      GDK_BACKEND: "x11",
      // Neither an accessibility bus nor a graphics card is there, and looking for them costs seconds and warnings.
      NO_AT_BRIDGE: "1",
      LIBGL_ALWAYS_SOFTWARE: "1",
    });
  }

  async stop() {
    await super.stop();
    this.#stopProcesses();
  }

  #start(command, args, env = {}) {
    const started = spawn(command, args, {
      stdio: ["ignore", "pipe", "ignore"],
      env: { ...process.env, ...env },
    });
    this.#processes.push(started);
    return started;
  }

  #stopProcesses() {
    for (const started of this.#processes.splice(0).reverse()) started.kill();
  }
}

/** A launcher for Web Test Runner, from the three paths of `findBrowsers().webkit`. */
export async function webkitLauncher(paths) {
  return new WebKitLauncher(paths, await freePort());
}
