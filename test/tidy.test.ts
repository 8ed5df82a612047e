/** What no linter knows about this repository. Each rule here was once a review remark. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { brokerNames, brokerOf, monitorOf, projectRoot } from "../deploy/servers/project.ts";
import { filesOf, foldersIn, isProduction, textOf } from "./project-files.ts";

const has = (path: string): boolean => existsSync(join(projectRoot, path));
const missingOf = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => !has(path));

const brokers = brokerNames();
const roles = foldersIn("workers").filter((name) => name !== "adapters");

describe("every contract", () => {
  const contracts = filesOf(/^contracts\/schemas\/.*\.schema\.json$/)
    .map((file) => file.replace(/^contracts\/schemas\/(.*)\.schema\.json$/, "$1"))
    .filter((name) => name !== "common.v1"); // what the others share; no message

  it.each(contracts)("%s shows what it accepts and what it refuses", (contract) => {
    for (const verdict of ["valid", "invalid"]) {
      const examples = filesOf(new RegExp(`^contracts/examples/${contract}/${verdict}/.*\\.json$`));
      expect(examples).not.toEqual([]);
    }
  });

  it("is known by its examples, and no examples are left of one that is gone", () => {
    expect(foldersIn("contracts/examples").filter((name) => !contracts.includes(name))).toEqual([]);
  });
});

describe("every broker adapter", () => {
  const parts = [
    "README.md",
    "main.ts",
    "monitor.ts",
    "adapter.ts",
    "capabilities.ts",
    "client.ts",
    "config.ts",
    "map.ts",
    "outcome.ts",
    "outcome.test.ts",
    "session.ts",
    "wire.ts",
  ];

  it.each(brokers)("%s has the same parts as its siblings", (broker) => {
    expect(missingOf(parts.map((part) => `workers/adapters/${broker}/${part}`))).toEqual([]);
  });

  it.each(brokers)("%s has a venue to be tried out with", (broker) => {
    const venue = [
      "README.md",
      "main.ts",
      "sandbox.ts",
      "try-out.ts",
      "samples.ts",
      "conformance.ts",
    ];
    expect(missingOf(venue.map((part) => `deploy/sandbox/venues/${broker}/${part}`))).toEqual([]);
  });
});

describe("every worker", () => {
  const folders = [
    ...roles.map((role) => `workers/${role}`),
    ...brokers.map((broker) => `workers/adapters/${broker}`),
  ];
  const MAIN_LINES = 100;

  it.each(folders)("%s has a README, and a main.ts that is wiring", (folder) => {
    expect(missingOf([`${folder}/README.md`, `${folder}/main.ts`])).toEqual([]);
    expect(linesOf(`${folder}/main.ts`)).toBeLessThan(MAIN_LINES);
  });
});

const linesOf = (file: string): number => textOf(file).trimEnd().split("\n").length;

describe("no file", () => {
  const words = (pattern: RegExp, files: readonly string[]): readonly string[] =>
    files.filter((file) => pattern.test(textOf(file)));
  /** Put together here, or this file would be found as well. */
  const either = (...parts: readonly (readonly string[])[]): RegExp =>
    new RegExp(parts.map((part) => part.join("")).join("|"));
  const text = filesOf(/\.(ts|mjs|md|json|jsonl|ya?ml|conf|template|example)$|Dockerfile$/);

  it("leaves something for later", () => {
    expect(words(either(["\\bTO", "DO\\b"], ["\\bFIX", "ME\\b"], ["\\bX", "XX\\b"]), text)).toEqual(
      [],
    );
  });

  it("keeps other tests from running", () => {
    const only = either(["\\b(it|test|describe)\\.on", "ly\\b"], ["\\b[fx](it|describe)", "\\("]);
    expect(words(only, filesOf(/\.test\.ts$/))).toEqual([]);
  });

  it("names a package registry", () => {
    expect(words(either(["registry\\.", "npmjs"], ["registry\\.", "yarnpkg"]), text)).toEqual([]);
    expect(words(/"resolved":/, ["package-lock.json"])).toEqual([]);
  });

  it("of production is longer than 400 lines", () => {
    expect(filesOf(/./).filter((file) => isProduction(file) && linesOf(file) > 400)).toEqual([]);
  });
});

describe("what serves every broker", () => {
  const shared = ["nats.conf", ...filesOf(/^shared\/.*\.ts$|^workers\/router\/.*\.ts$/)];
  const production = shared.filter((file) => file === "nats.conf" || isProduction(file));
  /** A fee schedule says where it was posted. */
  const SOURCES = ["shared/domain/fees.ts"];

  it.each(brokers)("does not name %s", (broker) => {
    const named = production.filter((file) => new RegExp(broker, "i").test(textOf(file)));
    expect(named.filter((file) => !SOURCES.includes(file))).toEqual([]);
  });
});

describe("docs/decisions", () => {
  const records = filesOf(/^docs\/decisions\//).map((file) => file.slice("docs/decisions/".length));

  it("are numbered without gaps", () => {
    const numbers = records.map((name) => /^(\d{4})-[a-z0-9-]+\.md$/.exec(name)?.[1]);
    expect(numbers).toEqual(records.map((_, at) => String(at + 1).padStart(4, "0")));
  });

  it.each(records)("%s has a context, a decision and its consequences", (name) => {
    const document = textOf(`docs/decisions/${name}`);
    const headings = [...document.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(["Context", "Decision", "Consequences"]);
    expect(document).toMatch(new RegExp(`^# ${name.slice(0, 4)} `));
  });
});

describe("deploy/compose", () => {
  type Service = {
    readonly image?: string;
    readonly command?: readonly string[];
    readonly environment?: Readonly<Record<string, string>>;
    readonly networks?: readonly string[];
  };
  const file = "deploy/compose/compose.yaml";
  const { services } = parse(textOf(file), { merge: true }) as {
    readonly services: Readonly<Record<string, Service>>;
  };
  const workers = [...roles, ...brokers, ...brokers.map(monitorOf)];

  it("runs every worker, the servers and provisioning, and nothing else", () => {
    const expected = [...workers, "nats", "redis", "provision"].sort();
    expect(Object.keys(services).sort()).toEqual(expected);
  });

  it.each(workers)("gives %s its own user and password, and only its own", (worker) => {
    const environment = services[worker]?.environment ?? {};
    const password = `BGW_${worker.toUpperCase().replaceAll("-", "_")}_PASSWORD`;
    expect(environment).toMatchObject({ NATS_USER: worker, NATS_PASSWORD: `\${${password}:?}` });
    expect(Object.keys(environment).filter((name) => /^BGW_.*_PASSWORD$/.test(name))).toEqual([]);
    expect(missingOf(["NATS_URL", "REDIS_URL"].filter((name) => !(name in environment)))).toEqual(
      [],
    );
  });

  it.each([...workers, "provision"])("starts a program for %s that there is", (name) => {
    const program = services[name]?.command?.[1] ?? "";
    expect(program).toMatch(/^dist\/.*\.js$/);
    expect(has(program.replace(/^dist\/(.*)\.js$/, "$1.ts"))).toBe(true);
  });

  it("lets only the brokers' pools and monitors out into the world", () => {
    const outside = Object.entries(services)
      .filter(([, { networks = [] }]) => networks.includes("brokers"))
      .map(([name]) => name);
    expect(outside.sort()).toEqual([...brokers, ...brokers.map(monitorOf)].sort());
  });

  it("runs the servers that the sandbox runs in containers", () => {
    const images = textOf("deploy/servers/container.ts");
    for (const name of ["nats", "redis"]) {
      const image = /:-([^}]*)\}/.exec(services[name]?.image ?? "")?.[1] ?? "";
      expect(images).toContain(`"${image.replace("-alpine", "")}"`);
    }
  });

  it("asks for no variable that nobody sets", () => {
    const asked = [...textOf(file).matchAll(/\$\{([A-Z_]+):\?\}/g)].map(([, name = ""]) => name);
    const example = textOf("deploy/compose/settings.env.example");
    const isSet = (name: string): boolean =>
      new RegExp(`^${name}=`, "m").test(example) || isUserPassword(name);
    expect(asked.filter((name) => !isSet(name))).toEqual([]);
  });

  /** deploy/bus/generate.mjs makes one for each user of nats.conf and each broker. */
  function isUserPassword(name: string): boolean {
    const user = /^BGW_(.*)_PASSWORD$/.exec(name)?.[1]?.toLowerCase().replaceAll("_", "-");
    const generator = textOf("deploy/bus/generate.mjs");
    return (
      user !== undefined && (brokers.includes(brokerOf(user)) || generator.includes(`"${user}"`))
    );
  }
});
