/** All cards, by group. Numbers are for ever: a card that goes leaves its number unused. */
import type { Group } from "../card.ts";
import { newOrders } from "./new-order.ts";

export const groups: readonly Group[] = [newOrders];
