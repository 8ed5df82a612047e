/** Type-aware lint: no floating promises, no forgotten case of a union, no hidden any. */
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist", "coverage", ".data", "contracts/generated"] },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A union without a default is the point: a new member must fail to compile.
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      // Numbers read well in a message; objects do not.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // An empty async generator or a port's no-op is not a mistake.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/return-await": ["error", "in-try-catch"],
    },
  },
  {
    files: ["shared/domain/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["Date", "process", "fetch", "setTimeout", "setInterval", "crypto", "performance"].map(
          (name) => ({ name, message: "The domain is pure: the caller passes facts in." }),
        ),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The domain is pure." },
      ],
    },
  },
  {
    // Time and chance come from one place each, so that a simulation can replace them.
    files: ["shared/**/*.ts", "workers/**/*.ts"],
    ignores: [
      "**/*.test.ts",
      "**/testing/**",
      "shared/domain/**",
      "shared/runtime/clock.ts",
      "shared/runtime/chance.ts",
    ],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["setTimeout", "setInterval", "setImmediate", "performance", "crypto"].map((name) => ({
          name,
          message: "Time comes from shared/runtime/clock.ts, chance from shared/runtime/chance.ts.",
        })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Ask shared/runtime/clock.ts." },
        { object: "Math", property: "random", message: "Draw from shared/runtime/chance.ts." },
        { object: "AbortSignal", property: "timeout", message: "Ask shared/runtime/clock.ts." },
        { object: "process", property: "hrtime", message: "Ask shared/runtime/clock.ts." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Ask shared/runtime/clock.ts.",
        },
      ],
      "no-restricted-imports": [
        "error",
        {
          paths: [
            ...["node:timers", "node:timers/promises", "node:perf_hooks"].map((name) => ({
              name,
              message: "Time comes from shared/runtime/clock.ts.",
            })),
            {
              name: "node:crypto",
              importNames: ["randomBytes", "randomInt", "randomUUID", "getRandomValues"],
              message: "Chance comes from shared/runtime/chance.ts.",
            },
          ],
        },
      ],
    },
  },
);
