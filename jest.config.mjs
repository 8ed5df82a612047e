/** Jest runs the sources as native ES modules: p-queue and friends ship no CommonJS. */
export default {
  roots: ["contracts", "shared", "workers", "deploy", "test"].map((floor) => `<rootDir>/${floor}`),
  // Run by npm run faults:simulated and faults:defects alone while their tables follow the newest lifecycle.
  testPathIgnorePatterns: [
    "/node_modules/",
    "/test/simulation/simulation\\.test\\.ts$",
    "/test/faults/defects/defects\\.test\\.ts$",
  ],
  extensionsToTreatAsEsm: [".ts"],
  testTimeout: 30_000,
  reporters: ["default", "<rootDir>/test/closing-line.mjs"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", importAttributes: true },
          experimental: { keepImportAttributes: true },
        },
        module: { type: "es6" },
        sourceMaps: "inline",
      },
    ],
  },
};
