/** All cards, by group. Numbers are for ever: a card that goes leaves its number unused. */
import type { Group } from "../card.ts";
import { cancels } from "./cancels.ts";
import { fills } from "./fills.ts";
import { newOrders } from "./new-order.ts";
import { replaces } from "./replaces.ts";

export const groups: readonly Group[] = [newOrders, fills, cancels, replaces];
