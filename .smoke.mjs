import { startServers } from "./dist/deploy/servers/start.js";
import { provision, isAsDeclared } from "./dist/shared/runtime/bus/provision.js";
import { topology } from "./dist/shared/runtime/bus/topology.js";
import { spawn } from "node:child_process";
import { openBus } from "./dist/shared/runtime/bus/bus.js";
import { createLogger } from "./dist/shared/runtime/logger.js";
import { openOms, statusOf } from "./dist/deploy/sandbox/oms.js";
import { samples } from "./dist/deploy/sandbox/venues/alpaca/samples.js";
import { openSync } from "node:fs";
const dir = "/work/main/.data/smoke-" + process.pid;
const s = await startServers({ dir, brokers: ["alpaca"] });
const r = await provision({ url: s.nats.url, admins: { CLIENTS: s.nats.credential("clients-admin"), GATEWAY: s.nats.credential("gateway-admin") } }, topology(["alpaca"]));
console.log("provisioned", isAsDeclared(r));
const venue = spawn("node", ["dist/deploy/sandbox/venues/alpaca/main.js", "--port", "0", "--rate-limit", "0"], { stdio: ["pipe", "pipe", "inherit"] });
const url = JSON.parse(await new Promise((res) => venue.stdout.once("data", (d) => res(String(d).split("\n")[0])))).url;
const led = await (await fetch(url + "/_venue/ledger/summary")).json();
console.log(JSON.stringify(led).slice(0, 300));
import * as A from "./dist/deploy/sandbox/venues/alpaca/venue.js";
const specs = A.DEFAULTS.accounts; console.log(specs);
const accounts = specs.map((a, i) => ({ account: ["alpha", "beta"][i], keyId: a.key, secretKey: a.secret }));
const W = (name, path, user, env = {}) => { const c = s.nats.credential(user); const f = openSync(dir + "/" + name + ".log", "w"); const p = spawn("node", [path], { env: { PATH: process.env.PATH, NATS_URL: s.nats.url, NATS_USER: c.user, NATS_PASSWORD: c.password, REDIS_URL: s.redis.url, LOG_LEVEL: "info", ...env }, stdio: ["ignore", "inherit", f] }); p.on("exit", (c) => console.log(name, "exit", c)); return p; };
const ps = [W("router", "dist/workers/router/main.js", "router"), W("reconciler", "dist/workers/account-reconciler/main.js", "account-reconciler"), W("alpaca", "dist/workers/adapters/alpaca/main.js", "alpaca", { ALPACA_URL: url, ALPACA_STREAM_URL: url.replace("http", "ws") + "/stream", ALPACA_ACCOUNTS: JSON.stringify(accounts), ALPACA_RATE_LIMIT: "0" })];
const oc = s.nats.credential("oms");
const bus = await openBus({ url: s.nats.url, user: oc.user, password: oc.password, name: "oms" }, createLogger("oms", "warn"));
await new Promise((r) => setTimeout(r, 1500));
const oms = openOms(bus);
const quotes = await (await fetch(url + "/_venue/quotes")).json();
const list = samples(["alpha", "beta"], quotes, Date.now());
console.log("samples", list.length);

import { workThrough } from "./dist/deploy/sandbox/day.js";
const post = async (body) => { const x = await fetch(url + "/_venue/session", { method: "POST", body: JSON.stringify(body) }); const t = await x.text(); console.log(JSON.stringify(body), x.status, t.slice(0, 200)); return JSON.parse(t); };
const ok = await workThrough(oms, list, { boundMs: 60000, say: console.log, session: async (to) => { if (to === "evening") { const n = (await (await fetch(url + "/_venue/session")).json()).now; await post({ action: "set", at: n.slice(0, 10) + "T19:05:00" + n.slice(-6) }); } else await post({ action: to }); } });
console.log("all done", ok); for (const o of oms.orders.values()) { const l = o.events.at(-1); const p = o.events.at(-2); if (!["filled","canceled","rejected","expired"].includes(statusOf(o))) console.log("LATE", o.orderId, o.events.map((e) => e.type + "@" + e.at.slice(14, 23)).join(" "), JSON.stringify(l)); }
const by = {}; for (const o of oms.orders.values()) { const k = statusOf(o) ?? "none"; (by[k] ??= []).push(o); }
for (const [k, v] of Object.entries(by)) { console.log(k, v.length); if (!["filled"].includes(k)) for (const o of v.slice(0, 40)) { const e = o.events.findLast((e) => e.reason); console.log("   ", o.orderId, o.events.map((e) => e.type).join(">"), e?.reason?.code, e?.reason?.text?.slice(0, 60), o.refusal?.reason?.code ?? ""); } }
console.log((await (await fetch(url + "/_venue/ledger/summary")).text()).slice(0, 1500));
for (const q of ["gateway.orders", "gateway.accounts", "gateway.brokers", "gateway.workers"]) { try { console.log(q, new TextDecoder().decode(await bus.request(q, q === "gateway.orders" ? JSON.stringify({ limit: 1 }) : "", 2000)).slice(0, 400)); } catch (e) { console.log(q, String(e)); } }
for (const p of ps) p.kill("SIGTERM"); venue.kill(); await new Promise((r) => setTimeout(r, 1500)); await s[Symbol.asyncDispose](); process.exit();
