import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { launchOptions } from "./scripts/chromium.mjs";

// Vitest writes into what it is given, so each project gets its own.
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: launchOptions() }),
  instances: [{ browser: "chromium" as const }],
});

// Generous, because the browsers and Node share two cores in CI; what hangs still ends.
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

// Found in advance: a dependency that Vite meets during a run makes it reload the page under the test.
const optimizeDeps = { include: ["axe-core", "d3-force", "d3-hierarchy", "d3-selection", "valibot"] };

const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      {
        test: {
          ...patience,
          name: "node",
          include: ["test/unit/**/*.test.ts", "test/golden/**/*.test.ts", "test/architecture.test.ts"],
        },
      },
      {
        test: { ...patience, name: "dist", include: ["test/dist/**/*.test.ts"] },
      },
      {
        optimizeDeps,
        test: { ...patience, name: "browser", include: ["test/browser/**/*.test.ts"], browser: browser() },
      },
      {
        optimizeDeps,
        plugins: [storybookTest({ configDir: ".storybook" })],
        test: { ...patience, name: "stories", browser: browser() },
      },
    ],
  },
});

export default config;
