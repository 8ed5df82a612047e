/** The defects that the harness must catch, one after the other: see docs/faults.md. */
import type { Defect } from "./defect.ts";
import { aboutBroker } from "./about-broker.ts";
import { aboutLog } from "./about-log.ts";
import { aboutSending } from "./about-sending.ts";

export const defects: readonly Defect[] = [...aboutLog, ...aboutSending, ...aboutBroker];
