/**
 * The floors, from the ground up: contracts, shared/domain, shared/runtime and shared/adapter,
 * workers, deploy and test. Each wall is a failing check, not a request.
 */
/** Tests, and what only they use: neither is built nor bound by the walls of production. */
const TESTS = "\\.test\\.ts$|/testing/";

const onlyDoor = (name, pkg, door) => ({
  name: `${name}-one-door`,
  comment: `${pkg} is imported in one place, so that it can be replaced in one place.`,
  severity: "error",
  from: { pathNot: `${door}|^test/|${TESTS}` },
  to: { path: `^node_modules/${pkg}/` },
});

export default {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, pathNot: "\\.test\\.ts$|main\\.ts$|\\.mjs$|\\.d\\.ts$" },
      to: {},
    },
    {
      name: "contracts-is-the-ground",
      severity: "error",
      from: { path: "^contracts/" },
      to: { path: "^(shared|workers|deploy|test)/" },
    },
    {
      name: "shared-never-looks-up",
      severity: "error",
      from: { path: "^shared/", pathNot: TESTS },
      to: { path: "^(workers|deploy|test)/" },
    },
    {
      name: "domain-is-pure",
      comment:
        "The functional core imports itself, the contracts and exact decimals, nothing else.",
      severity: "error",
      from: { path: "^shared/domain/", pathNot: TESTS },
      to: { pathNot: "^(shared/domain|contracts)/|^node_modules/(@types/)?big\\.js/" },
    },
    {
      name: "workers-are-islands",
      comment: "Workers talk through contracts on the bus, never by import.",
      severity: "error",
      from: { path: "^workers/((?:adapters/)?[^/]+)/" },
      to: { path: "^workers/", pathNot: "^workers/$1/" },
    },
    {
      name: "production-never-imports-test-or-deploy",
      severity: "error",
      from: { path: "^(contracts|shared|workers)/", pathNot: TESTS },
      to: { path: "^(test|deploy)/" },
    },
    {
      name: "venues-know-nothing-of-us",
      comment:
        "A venue simulator is an independent witness: it shares no code with the gateway. Only how " +
        "the sandbox starts it and what it tries out there stand beside it.",
      severity: "error",
      from: {
        path: "^deploy/sandbox/venues/",
        pathNot: "\\.test\\.ts$|/(sandbox|samples|try-out|conformance)\\.ts$",
      },
      to: { path: "^(contracts|shared|workers)/" },
    },
    onlyDoor("nats", "@nats-io", "^shared/runtime/bus/"),
    onlyDoor("redis", "ioredis", "^shared/runtime/store/"),
    onlyDoor("ajv", "ajv", "^contracts/"),
    onlyDoor("pino", "pino", "^shared/runtime/logger\\.ts$"),
    onlyDoor("big", "big\\.js", "^shared/domain/decimal\\.ts$|^deploy/sandbox/venues/"),
    onlyDoor("resilience", "(cockatiel|p-queue)", "^shared/runtime/resilience\\.ts$"),
    onlyDoor("http", "undici", "^shared/runtime/http\\.ts$"),
    onlyDoor("cli", "commander", "^deploy/cli/"),
    onlyDoor("websocket", "ws", "^workers/adapters/[^/]+/client\\.ts$|^deploy/sandbox/venues/"),
    onlyDoor("alpaca-sdk", "@alpacahq/alpaca-trade-api", "^workers/adapters/alpaca/client\\.ts$"),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    exclude: { path: "^(dist|coverage|\\.data)/" },
  },
};
