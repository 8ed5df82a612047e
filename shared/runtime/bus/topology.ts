/**
 * The one list of the streams and consumers that exist, as data. provision.ts creates them and reads
 * them back; workers take them for granted.
 *
 * Every option is named, also where it is the server's default: what is not named could differ from
 * server to server, and nobody would compare it. No stream has a limit in bytes: 2.9.10 forgets the
 * overhead of a record when it checks one, and can push out acknowledged messages.
 */
import type { ConsumerConfig, StreamConfig } from "@nats-io/jetstream";
import {
  accountUpdated,
  brokerAccount,
  brokerStatus,
  operatorAlert,
  operatorKill,
  operatorResolve,
  operatorResume,
  orderCancelRequested,
  orderEvents,
  orderRefused,
  orderReplaceRequested,
  orderRequested,
  orderRouted,
} from "../../../contracts/subjects.ts";

/** The bus account that owns the stream: see nats.conf. */
export type Owner = "CLIENTS" | "GATEWAY";

export type DeclaredStream = {
  readonly owner: Owner;
  readonly config: Readonly<Partial<StreamConfig>> & { readonly name: string };
  readonly consumers: readonly DeclaredConsumer[];
};

export type DeclaredConsumer = Readonly<Partial<ConsumerConfig>> & {
  readonly durable_name: string;
};

const SECOND_NS = 1_000_000_000;
const MINUTE_NS = 60 * SECOND_NS;
const DAY_NS = 24 * 60 * MINUTE_NS;

const UNLIMITED = -1;

/** A fuse against a sender gone mad, about ten times a busy week: beyond it new messages are refused. */
const FUSE_MSGS = 10_000_000;

/** Refusals are telling, not truth: a flood of nonsense pushes out the oldest of them. */
const REFUSALS_KEPT = 100_000;

/** A request may have 16 KiB, and its headers come on top; an event has its whole request and legs. */
const REQUEST_BYTES = 20_480;
const EVENT_BYTES = 262_144;
/** One alert has the evidence of both sides. */
const ALERT_BYTES = 65_536;
const COMMAND_BYTES = 20_480;
/** Alerts are told apart by what is wrong with what: a ledger that is wrong throughout fills no disk. */
const ALERTS_KEPT = 100_000;
/** An account with thousands of positions: what nats-server carries at most. */
const SNAPSHOT_BYTES = 1_048_576;

/** What every stream has, unless it says otherwise. */
const STREAM = {
  retention: "limits",
  storage: "file",
  max_msgs: UNLIMITED,
  max_bytes: UNLIMITED,
  max_msgs_per_subject: UNLIMITED,
  max_consumers: UNLIMITED,
  max_age: 0,
  discard: "old",
  duplicate_window: 2 * MINUTE_NS,
  num_replicas: 1,
  deny_delete: false,
  deny_purge: false,
  allow_direct: false,
  allow_rollup_hdrs: false,
} as const satisfies Partial<StreamConfig>;

/** Says each message again once it is stored: listeners never hear what the stream refused. */
const SAID_AGAIN = { src: ">", dest: "written.>" } as const;

/** The workers of a pool share one durable consumer; the server deals the messages out. */
const CONSUMER = {
  deliver_policy: "all",
  replay_policy: "instant",
  ack_policy: "explicit",
  // Workers say every few seconds that they are still at it; one that was killed is replaced this soon.
  ack_wait: 10 * SECOND_NS,
  // Never given up: a message leaves when it is acknowledged, however often it takes.
  max_deliver: UNLIMITED,
} as const satisfies Partial<ConsumerConfig>;

/**
 * @param brokers names of the broker pools, one consumer of ROUTED each
 * @returns the streams in the order in which they are created
 */
export function topology(brokers: readonly string[]): readonly DeclaredStream[] {
  return [
    {
      owner: "CLIENTS",
      config: {
        ...STREAM,
        name: "REQUESTS",
        description:
          "What clients and operators ask for, until the router has answered on the log.",
        subjects: [
          orderRequested.all,
          orderCancelRequested.all,
          orderReplaceRequested.all,
          operatorResolve.all,
        ],
        max_age: 7 * DAY_NS,
        max_msgs: FUSE_MSGS,
        max_msg_size: REQUEST_BYTES,
        discard: "new",
        deny_delete: true,
        deny_purge: true,
      },
      consumers: [{ ...CONSUMER, durable_name: "router", max_ack_pending: 4_096 }],
    },
    {
      owner: "GATEWAY",
      config: {
        ...STREAM,
        name: "ORDERS",
        description: "The log: every event of every order, kept for ever.",
        subjects: [orderEvents.all],
        max_msg_size: EVENT_BYTES,
        deny_delete: true,
        deny_purge: true,
        allow_direct: true,
        republish: SAID_AGAIN,
      },
      consumers: [],
    },
    {
      owner: "GATEWAY",
      config: {
        ...STREAM,
        name: "ROUTED",
        description: "Legs for the broker pools to send, cancel or replace.",
        subjects: [orderRouted.all],
        max_age: 7 * DAY_NS,
        max_msgs: FUSE_MSGS,
        max_msg_size: EVENT_BYTES,
        discard: "new",
      },
      consumers: brokers.map((broker) => ({
        ...CONSUMER,
        durable_name: broker,
        filter_subject: orderRouted(broker),
        max_ack_pending: 20_000,
      })),
    },
    {
      owner: "GATEWAY",
      config: {
        ...STREAM,
        name: "REFUSED",
        description: "Requests that have no order to be told on.",
        subjects: [orderRefused.all],
        max_age: 7 * DAY_NS,
        max_msgs: REFUSALS_KEPT,
        max_msg_size: EVENT_BYTES,
        republish: SAID_AGAIN,
      },
      consumers: [],
    },
    {
      owner: "GATEWAY",
      config: {
        ...STREAM,
        name: "STATUS",
        description: "The last word of each broker, account and worker role.",
        subjects: [brokerStatus.all, brokerAccount.all, accountUpdated.all, "worker.status.*"],
        max_msgs_per_subject: 1,
        max_msg_size: SNAPSHOT_BYTES,
        allow_direct: true,
        republish: SAID_AGAIN,
      },
      consumers: [],
    },
    {
      owner: "GATEWAY",
      config: {
        ...STREAM,
        name: "OPERATOR",
        description: "Kill and resume: every command ever given, kept for ever.",
        subjects: [operatorKill.all, operatorResume.all],
        max_msg_size: COMMAND_BYTES,
        deny_delete: true,
        deny_purge: true,
        allow_direct: true,
        republish: SAID_AGAIN,
      },
      consumers: [],
    },
    {
      owner: "GATEWAY",
      config: {
        ...STREAM,
        name: "ALERTS",
        description: "What the monitors found wrong: the last word of each alert.",
        subjects: [operatorAlert.all],
        max_msgs: ALERTS_KEPT,
        max_msgs_per_subject: 1,
        max_msg_size: ALERT_BYTES,
        allow_direct: true,
        republish: SAID_AGAIN,
      },
      consumers: [],
    },
  ];
}
