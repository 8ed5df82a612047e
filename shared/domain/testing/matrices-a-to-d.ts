/**
 * FIX 5.0 SP2 volume 4, order state change matrices A to D: orders, cancels, replaces.
 *
 * Quantities are the print's where it was at hand; in A.1.a, B.1.d, C.1.a, C.1.c, D.1.b, D.2.a and
 * D.2.c they are chosen to the scenario's title and the rules of the chapter.
 *
 * After an order is canceled or a replace is pending, ClOrdID is still the last one accepted.
 */
import { matrix, type Matrix } from "./matrix.ts";

export const MATRICES_A_TO_D: readonly Matrix[] = [
  matrix(
    "A.1.a",
    "a filled order",
    `
    Order X 10000 => X PendingNew 10000 0 10000 0
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    Trade X 2000 px=50 => X PartiallyFilled 10000 2000 8000 50
    Trade X 1000 px=53 => X PartiallyFilled 10000 3000 7000 51
    Trade X 7000 px=51 => X Filled 10000 10000 0 51
    `,
  ),
  matrix(
    "A.1.b",
    "a part-filled day order, done for day",
    `
    Order X 10000 tif=DAY => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    Trade X 2000 => X PartiallyFilled 10000 2000 8000
    Trade X 1000 => X PartiallyFilled 10000 3000 7000
    DoneForDay X => X DoneForDay 10000 3000 0
    `,
  ),
  matrix(
    "B.1.a",
    "a cancel of a zero-filled order",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    Cancel Y,X
    or CancelReject Y,X => X New 10000 0 10000
    PendingCancel Y,X => X PendingCancel 10000 0 10000
    or CancelReject Y,X => X New 10000 0 10000
    Canceled Y,X => X Canceled 10000 0 0
    `,
  ),
  matrix(
    "B.1.b",
    "a cancel of a part-filled order, executions while it is under way",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    Trade X 2000 => X PartiallyFilled 10000 2000 8000
    x Cancel Y,X
    Trade X 3000 => X PartiallyFilled 10000 5000 5000
    or CancelReject Y,X => X PartiallyFilled 10000 5000 5000
    PendingCancel Y,X => X PendingCancel 10000 5000 5000
    Trade X 1000 => X PendingCancel 10000 6000 4000
    or CancelReject Y,X => X PartiallyFilled 10000 6000 4000
    Canceled Y,X => X Canceled 10000 6000 0
    `,
  ),
  matrix(
    "B.1.c",
    "a cancel of an order that is filled before the cancel can be accepted",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    Trade X 2000 => X PartiallyFilled 10000 2000 8000
    x Cancel Y,X
    Trade X 3000 => X PartiallyFilled 10000 5000 5000
    or CancelReject Y,X => X PartiallyFilled 10000 5000 5000
    PendingCancel Y,X => X PendingCancel 10000 5000 5000
    Trade X 5000 => X PendingCancel 10000 10000 0
    CancelReject Y,X => X Filled 10000 10000 0
    `,
  ),
  matrix(
    "B.1.d",
    "a cancel of an order that is not acknowledged yet",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    Cancel Y,X
    PendingCancel Y,X => X PendingCancel 10000 0 10000
    New X => X PendingCancel 10000 0 10000
    Canceled Y,X => X Canceled 10000 0 0
    `,
  ),
  matrix(
    "B.1.e",
    "a cancel that crosses the acknowledgement of its order",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    x Cancel Y,X
    New X => X New 10000 0 10000
    PendingCancel Y,X => X PendingCancel 10000 0 10000
    Canceled Y,X => X Canceled 10000 0 0
    `,
  ),
  matrix(
    "B.1.f",
    "a cancel of an unknown order, whose id stays free",
    `
    Cancel Y,X => X ? 0 0 0
    CancelReject Y,X => X Rejected 0 0 0
    Order X 10000 => X PendingNew 10000 0 10000
    New X => X New 10000 0 10000
    `,
  ),
  matrix(
    "C.1.a",
    "a replace to increase a zero-filled order",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    Replace Y,X 11000
    or CancelReject Y,X => X New 10000 0 10000
    PendingReplace Y,X => X PendingReplace 10000 0 10000
    or CancelReject Y,X => X New 10000 0 10000
    Replaced Y,X => Y New 11000 0 11000
    Trade Y 1000 => Y PartiallyFilled 11000 1000 10000
    Trade Y 2000 => Y PartiallyFilled 11000 3000 8000
    `,
  ),
  matrix(
    "C.1.b",
    "a replace to increase a part-filled order, an execution while it is pending",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    Trade X 1000 => X PartiallyFilled 10000 1000 9000
    Replace Y,X 12000
    or CancelReject Y,X => X PartiallyFilled 10000 1000 9000
    PendingReplace Y,X => X PendingReplace 10000 1000 9000
    Trade X 100 => X PendingReplace 10000 1100 8900
    or CancelReject Y,X => X PartiallyFilled 10000 1100 8900
    Replaced Y,X => Y PartiallyFilled 12000 1100 10900
    Trade Y 10900 => Y Filled 12000 12000 0
    `,
  ),
  matrix(
    "C.1.c",
    "a replace to increase a filled order",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    Trade X 10000 => X Filled 10000 10000 0
    Replace Y,X 12000
    or CancelReject Y,X => X Filled 10000 10000 0
    PendingReplace Y,X => X PendingReplace 10000 10000 0
    or CancelReject Y,X => X Filled 10000 10000 0
    Replaced Y,X => Y PartiallyFilled 12000 10000 2000
    Trade Y 2000 => Y Filled 12000 12000 0
    `,
  ),
  matrix(
    "C.2.a",
    "a replace of other terms than quantity, refused because of a fill",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    Trade X 1000 => X PartiallyFilled 10000 1000 9000
    x Replace Y,X 10000
    Trade X 9000 => X Filled 10000 10000 0
    CancelReject Y,X => X Filled 10000 10000 0
    `,
  ),
  matrix(
    "C.3.a",
    "a replace to more than is executed, while an execution is reported",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    Trade X 1000 => X PartiallyFilled 10000 1000 9000
    x Replace Y,X 8000
    Trade X 500 => X PartiallyFilled 10000 1500 8500
    or CancelReject Y,X => X PartiallyFilled 10000 1500 8500
    PendingReplace Y,X => X PendingReplace 10000 1500 8500
    Trade X 100 => X PendingReplace 10000 1600 8400
    or CancelReject Y,X => X PartiallyFilled 10000 1600 8400
    Replaced Y,X => Y PartiallyFilled 8000 1600 6400
    Trade Y 6400 => Y Filled 8000 8000 0
    `,
  ),
  matrix(
    "C.3.b",
    "a replace to exactly what is executed, while that is reported",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    x Replace Y,X 7000
    Trade X 7000 => X PartiallyFilled 10000 7000 3000
    Replaced Y,X => Y Filled 7000 7000 0
    `,
  ),
  matrix(
    "C.3.c",
    "a replace to less than is executed: the quantity becomes what is executed",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    x Replace Y,X 7000
    Trade X 8000 => X PartiallyFilled 10000 8000 2000
    or Replaced Y,X 8000 => Y Filled 8000 8000 0
    Replaced Y,X => Y Filled 8000 8000 0
    `,
  ),
  matrix(
    "D.1.a",
    "one replace that is accepted, then another one that is accepted too",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    Trade X 1000 => X PartiallyFilled 10000 1000 9000
    Replace Y,X 8000
    PendingReplace Y,X => X PendingReplace 10000 1000 9000
    Trade X 500 => X PendingReplace 10000 1500 8500
    Replaced Y,X => Y PartiallyFilled 8000 1500 6500
    Trade Y 2000 => Y PartiallyFilled 8000 3500 4500
    Replace Z,Y 6000
    PendingReplace Z,Y => Y PendingReplace 8000 3500 4500
    Trade Y 500 => Y PendingReplace 8000 4000 4000
    Replaced Z,Y => Z PartiallyFilled 6000 4000 2000
    Trade Z 2000 => Z Filled 6000 6000 0
    `,
  ),
  matrix(
    "D.1.b",
    "one replace that is refused before it is pending, then another one that is accepted",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    Trade X 1000 => X PartiallyFilled 10000 1000 9000
    x Replace Y,X 8000
    Trade X 500 => X PartiallyFilled 10000 1500 8500
    CancelReject Y,X => X PartiallyFilled 10000 1500 8500
    Trade X 2000 => X PartiallyFilled 10000 3500 6500
    Replace Z,X 6000
    PendingReplace Z,X => X PendingReplace 10000 3500 6500
    Trade X 500 => X PendingReplace 10000 4000 6000
    or CancelReject Z,X => X PartiallyFilled 10000 4000 6000
    Replaced Z,X => Z PartiallyFilled 6000 4000 2000
    Trade Z 2000 => Z Filled 6000 6000 0
    `,
  ),
  matrix(
    "D.1.c",
    "one replace that is refused after it was pending, then another one that is accepted",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    Trade X 1000 => X PartiallyFilled 10000 1000 9000
    Replace Y,X 8000
    PendingReplace Y,X => X PendingReplace 10000 1000 9000
    Trade X 500 => X PendingReplace 10000 1500 8500
    CancelReject Y,X => X PartiallyFilled 10000 1500 8500
    Trade X 2000 => X PartiallyFilled 10000 3500 6500
    Replace Z,X 6000
    PendingReplace Z,X => X PendingReplace 10000 3500 6500
    or CancelReject Z,X => X PartiallyFilled 10000 3500 6500
    Replaced Z,X => Z PartiallyFilled 6000 3500 2500
    Trade Z 1500 => Z PartiallyFilled 6000 5000 1000
    `,
  ),
  matrix(
    "D.2.a",
    "two replaces at once, taken one after the other",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    New X => X New 10000 0 10000
    Trade X 1000 => X PartiallyFilled 10000 1000 9000
    Replace Y,X 8000
    Replace Z,Y 7000
    PendingReplace Y,X => X PendingReplace 10000 1000 9000
    or CancelReject Y,X => X PartiallyFilled 10000 1000 9000
    Replaced Y,X => Y PartiallyFilled 8000 1000 7000
    PendingReplace Z,Y => Y PendingReplace 8000 1000 7000
    or CancelReject Z,Y => Y PartiallyFilled 8000 1000 7000
    Replaced Z,Y => Z PartiallyFilled 7000 1000 6000
    Trade Z 6000 => Z Filled 7000 7000 0
    `,
  ),
  matrix(
    "D.2.b",
    "two replaces at once, both pending before the first is done",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    New X => X New 10000 0 10000
    Trade X 1000 => X PartiallyFilled 10000 1000 9000
    Replace Y,X 8000
    Replace Z,Y 7000
    PendingReplace Y,X => X PendingReplace 10000 1000 9000
    or PendingReplace Z,X => X PendingReplace 10000 1000 9000
    PendingReplace Z,X 8000 => X PendingReplace 8000 1000 7000
    or CancelReject Y,X => X PendingReplace 10000 1000 9000
    Replaced Y,X => Y PendingReplace 8000 1000 7000
    Replaced Z,Y => Z PartiallyFilled 7000 1000 6000
    Trade Z 6000 => Z Filled 7000 7000 0
    `,
  ),
  matrix(
    "D.2.c",
    "two replaces at once, both refused",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    New X => X New 10000 0 10000
    Trade X 1000 => X PartiallyFilled 10000 1000 9000
    Replace Y,X 8000
    Replace Z,Y 7000
    PendingReplace Y,X => X PendingReplace 10000 1000 9000
    CancelReject Y,X => X PartiallyFilled 10000 1000 9000
    PendingReplace Z,X => X PendingReplace 10000 1000 9000
    CancelReject Z,X => X PartiallyFilled 10000 1000 9000
    Trade X 9000 => X Filled 10000 10000 0
    `,
  ),
  matrix(
    "D.2.d",
    "two replaces at once, the second refused because the first is pending",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    New X => X New 10000 0 10000
    Trade X 1000 => X PartiallyFilled 10000 1000 9000
    Replace Y,X 8000
    Replace Z,Y 7000
    PendingReplace Y,X => X PendingReplace 10000 1000 9000
    CancelReject Z,X => X PendingReplace 10000 1000 9000
    Replaced Y,X => Y PartiallyFilled 8000 1000 7000
    Trade Y 2000 => Y PartiallyFilled 8000 3000 5000
    `,
  ),
];
