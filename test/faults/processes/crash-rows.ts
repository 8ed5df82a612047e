/**
 * The rows of the crash-point matrix: every point on the way of a new order, a cancel, a replace, a
 * fill and a resync, and what has to be under way for a worker to pass it.
 */
import type { Point } from "../../../shared/runtime/passing.ts";
import type { Role } from "./rig.ts";

/** What is going on when the point is passed. */
export type Scene =
  /** New orders that fill at once. */
  | "submit"
  /** Resting orders, placed before, are cancelled. */
  | "cancel"
  | "replace"
  /** Resting orders fill while the stream is heard. */
  | "fill"
  /** Resting orders fill while nobody listens; then a worker comes. */
  | "resync";

/** Where it happens: at a point in the worker, or with its request in the proxy's hands. */
export type Where =
  | { readonly kind: "point"; readonly point: Point }
  | { readonly kind: "request"; readonly startsWith: readonly string[]; readonly pass?: number };

export type Row = {
  readonly name: string;
  readonly role: Role;
  readonly scene: Scene;
  readonly where: Where;
};

export const ACTIONS = ["kill -9", "pause", "network cut", "exception"] as const;
export type CellAction = (typeof ACTIONS)[number];

/** Method, path and a part of the headers: too little for the venue to act upon. */
const HALF = 60;

const REQUESTS = {
  submit: ["POST /v2/orders "],
  cancel: ["DELETE /v2/orders/"],
  replace: ["PATCH /v2/orders/"],
} as const;

const at = (role: Role, scene: Scene, name: string, point: Point): Row => ({
  name: `${scene}: ${name}`,
  role,
  scene,
  where: { kind: "point", point },
});

const onTheWay = (scene: keyof typeof REQUESTS): readonly Row[] => {
  const startsWith = REQUESTS[scene];
  const row = { role: "alpaca", scene } as const;
  return [
    {
      ...row,
      name: `${scene}: bytes half sent`,
      where: { kind: "request", startsWith, pass: HALF },
    },
    { ...row, name: `${scene}: sent, no answer`, where: { kind: "request", startsWith } },
  ];
};

const router = (["submit", "cancel", "replace"] as const).flatMap((scene) => [
  at("router", scene, "router, request read", "router.request_read"),
  at("router", scene, "router, event stored", "router.event_stored"),
  at("router", scene, "router, routed", "router.routed"),
  at("router", scene, "router, projected", "router.projected"),
  at("router", scene, "router, acknowledged", "router.acked"),
]);

const reports = (["submit", "fill", "cancel", "replace"] as const).flatMap((scene) => [
  at("alpaca", scene, "report received", "report.received"),
  at("alpaca", scene, "report's event stored", "report.event_stored"),
  at("alpaca", scene, "report projected", "report.projected"),
]);

export const ROWS: readonly Row[] = [
  ...router,
  at("alpaca", "submit", "leg received", "submit.received"),
  at("alpaca", "submit", "before intent", "submit.before_intent"),
  at("alpaca", "submit", "intent stored, before send", "submit.intent_stored"),
  ...onTheWay("submit"),
  at("alpaca", "submit", "answer read, before event", "submit.answered"),
  at("alpaca", "submit", "event stored, before projection", "submit.event_stored"),
  at("alpaca", "submit", "projected, before ack", "submit.projected"),
  at("alpaca", "submit", "after ack", "pool.acked"),

  at("alpaca", "cancel", "leg received", "cancel.received"),
  at("alpaca", "cancel", "before send", "cancel.before_send"),
  ...onTheWay("cancel"),
  at("alpaca", "cancel", "answer read", "cancel.answered"),
  at("alpaca", "cancel", "after ack", "pool.acked"),

  at("alpaca", "replace", "leg received", "replace.received"),
  at("alpaca", "replace", "before intent", "replace.before_intent"),
  at("alpaca", "replace", "intent stored, before send", "replace.intent_stored"),
  ...onTheWay("replace"),
  at("alpaca", "replace", "answer read, before event", "replace.answered"),
  at("alpaca", "replace", "event stored", "replace.event_stored"),
  at("alpaca", "replace", "after ack", "pool.acked"),

  ...reports,

  at("alpaca", "resync", "sweep started", "resync.started"),
  at("alpaca", "resync", "orders read", "resync.orders_read"),
  at("alpaca", "resync", "executions read", "resync.executions_read"),
  at("alpaca", "resync", "half applied", "resync.half_applied"),
  at("alpaca", "resync", "mark moved", "resync.mark_moved"),
];

export type Cell = { readonly row: Row; readonly action: CellAction };

export const CELLS: readonly Cell[] = ROWS.flatMap((row) =>
  ACTIONS.map((action) => ({ row, action })),
);
