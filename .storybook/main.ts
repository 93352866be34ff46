// Storybook builds and runs without the network: no telemetry, no notices, and logos served from here.
import type { StorybookConfig } from "@storybook/web-components-vite";

const config: StorybookConfig = {
  stories: ["../stories/*.stories.ts"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y"],
  framework: {
    name: "@storybook/web-components-vite",
    // The project's own vite.config.ts builds the package; stories need nothing of it.
    options: { builder: { viteConfigPath: ".storybook/vite.config.mjs" } },
  },
  staticDirs: [{ from: "../stories/logos", to: "/logos" }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // The toolbar has the theme and the width of this project instead.
  features: {
    backgrounds: false,
    viewport: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  viteFinal: (config) => ({
    ...config,
    build: { ...config.build, chunkSizeWarningLimit: 2000, reportCompressedSize: false },
  }),
};

export default config;
