/** All cards, by group. Numbers are for ever: a card that goes leaves its number unused. */
import type { Group } from "../card.ts";
import { ambiguity, identity, lookUps } from "./ambiguity.ts";
import { cancels } from "./cancels.ts";
import { exits, strategies } from "./exits.ts";
import { fills } from "./fills.ts";
import { newOrders } from "./new-order.ts";
import { accounts, rates, recovery, sweeps } from "./recovery.ts";
import { replaces } from "./replaces.ts";
import { reconnects, reports } from "./reports.ts";
import { corrections, statuses } from "./statuses.ts";

export const groups: readonly Group[] = [
  newOrders,
  fills,
  cancels,
  replaces,
  exits,
  strategies,
  statuses,
  corrections,
  identity,
  ambiguity,
  lookUps,
  reports,
  reconnects,
  recovery,
  sweeps,
  accounts,
  rates,
];
