/** All cards, by group. Numbers are for ever: a card that goes leaves its number unused. */
import type { Group } from "../card.ts";
import { accounts, rates } from "./account.ts";
import { ambiguity } from "./ambiguity.ts";
import { cancels } from "./cancels.ts";
import { corrections } from "./corrections.ts";
import { exits, strategies } from "./exits.ts";
import { fills } from "./fills.ts";
import { identity } from "./identity.ts";
import { lookUps } from "./look-ups.ts";
import { newOrders } from "./new-order.ts";
import { reconnects } from "./reconnects.ts";
import { recovery } from "./recovery.ts";
import { replaces } from "./replaces.ts";
import { reports } from "./reports.ts";
import { statuses } from "./statuses.ts";
import { sweeps } from "./sweeps.ts";

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
