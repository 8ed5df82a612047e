/**
 * Breaches told to people: raised once, cleared once, with the evidence of both sides, and followed by
 * a kill where the policy says so. The kill comes first: what stops must not wait for what tells.
 *
 * The same breach has the same alert id whichever monitor finds it, so several monitors, and one that
 * was started again, raise one alert.
 */
import { operatorAlert, operatorKill } from "../../contracts/subjects.ts";
import { read, type OperatorAlert, type OperatorKill } from "../../contracts/validate.ts";
import type { Finding } from "../domain/monitor/compare.ts";
import { now } from "../runtime/clock.ts";
import { digestOf } from "../runtime/digest.ts";
import type { Worker } from "../runtime/worker.ts";
import type { MonitorSettings } from "./settings.ts";

export type Alerts = {
  /** Brings what is told in line with what is wrong now. @throws when the bus does not answer */
  settle(account: string, breaches: readonly Finding[]): Promise<void>;
  /** Tells what is wrong now and clears nothing. @throws when the bus does not answer */
  tell(account: string, breaches: readonly Finding[]): Promise<void>;
};

/** What an alert tells of a finding. */
function factsOf(finding: Finding): Omit<Finding, "about" | "lag"> {
  const { breach, orderId, clOrdId, brokerOrderId, text, log, venue } = finding;
  return {
    breach,
    text: text.slice(0, TEXT_MAX),
    log,
    venue,
    ...(orderId === undefined ? {} : { orderId }),
    ...(clOrdId === undefined ? {} : { clOrdId }),
    ...(brokerOrderId === undefined ? {} : { brokerOrderId }),
  };
}

/** Of an alert's text. */
const TEXT_MAX = 1_024;
/** As long as the contract allows. */
const REASON_MAX = 512;

/** @throws when the bus does not answer */
export async function openAlerts(
  worker: Worker,
  broker: string,
  { kills }: Pick<MonitorSettings, "kills">,
): Promise<Alerts> {
  const { bus, log } = worker;
  /** By alert id: what is raised and not cleared, by whichever monitor. */
  const raised = new Map<string, OperatorAlert>();
  let told = 0;
  for (const { body } of await bus.lastOf(operatorAlert.all, "alerts.get")) {
    const alert = read("operator-alert.v1", body);
    if (!alert.ok || alert.value.broker !== broker) continue;
    if (alert.value.state === "raised") raised.set(alert.value.alertId, alert.value);
  }

  async function store(alert: OperatorAlert): Promise<void> {
    const subject = operatorAlert(alert.account, alert.alertId);
    await bus.store(subject, JSON.stringify(alert), {
      messageId: `${worker.name}-alert-${(told += 1)}`,
    });
  }

  async function raise(account: string, alertId: string, finding: Finding): Promise<void> {
    const facts = factsOf(finding);
    const kill = await stop(account, alertId, finding);
    const at = now();
    const head = { alertId, account, broker, state: "raised" as const };
    const alert: OperatorAlert = {
      ...head,
      ...facts,
      raisedAt: at,
      at,
      by: worker.name,
      ...(kill === undefined ? {} : { kill }),
    };
    await store(alert);
    raised.set(alertId, alert);
    worker.count(`alert_${finding.breach}`);
    log.error({ alertId, account, ...facts, kill }, "the broker and the log do not agree");
  }

  /** @returns the command's id where the policy asks for a kill */
  async function stop(
    account: string,
    alertId: string,
    { breach, text }: Finding,
  ): Promise<string | undefined> {
    const scope = kills.get(breach);
    if (scope === undefined) return undefined;
    const at = now();
    const value = scope === "account" ? account : broker;
    const commandId = `monitor-${alertId}-${Date.parse(at)}`;
    const command: OperatorKill = {
      commandId,
      scope,
      value,
      cancelOpen: false,
      reason: `${breach}: ${text}`.slice(0, REASON_MAX),
      by: worker.name,
      at,
      alertId,
    };
    await bus.store(operatorKill(scope, value), JSON.stringify(command), { messageId: commandId });
    log.error({ commandId, scope, value, breach }, "kill switch engaged by the monitor");
    worker.count("kills");
    return commandId;
  }

  /** @returns what is wrong, by alert id */
  async function tell(
    account: string,
    breaches: readonly Finding[],
  ): Promise<ReadonlyMap<string, Finding>> {
    const wrong = new Map(
      breaches.map((finding) => {
        const { breach, about } = finding;
        return [digestOf({ broker, account, breach, about }), finding] as const;
      }),
    );
    for (const [alertId, finding] of wrong) {
      if (!raised.has(alertId)) await raise(account, alertId, finding);
    }
    return wrong;
  }

  return {
    async tell(account, breaches) {
      await tell(account, breaches);
    },

    async settle(account, breaches) {
      const wrong = await tell(account, breaches);
      for (const [alertId, alert] of raised) {
        if (alert.account !== account || wrong.has(alertId)) continue;
        await store({ ...alert, state: "cleared", at: now(), by: worker.name });
        raised.delete(alertId);
        log.warn({ alertId, account, breach: alert.breach }, "the broker and the log agree again");
      }
    },
  };
}
