/**
 * FIX 5.0 SP2 volume 4, order state change matrices E to L: what the broker does of itself, rejected
 * orders, status, orders of several days, busts and corrections, halts, guarantees.
 *
 * Quantities are the print's where it was at hand; in E.1.e, F.1.a, G, H.1.b, I, K and L.1.b they are
 * chosen to the scenario's title and the rules of the chapter. E.1.a prints LeavesQty 0 on its first
 * report, against those rules: here it is what is open.
 */
import { matrix, type Matrix } from "./matrix.ts";

export const MATRICES_E_TO_L: readonly Matrix[] = [
  matrix(
    "E.1.a",
    "an order given by telephone, without any id",
    `
    New - 10000 => - New 10000 0 10000
    Trade - 2000 => - PartiallyFilled 10000 2000 8000
    Trade - 1000 => - PartiallyFilled 10000 3000 7000
    Trade - 7000 => - Filled 10000 10000 0
    `,
  ),
  matrix(
    "E.1.b",
    "a part-filled order that its broker cancels unasked",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    Trade X 1000 => X PartiallyFilled 10000 1000 9000
    Canceled X => X Canceled 10000 1000 0
    `,
  ),
  matrix(
    "E.1.c",
    "an order that its broker replaces unasked, before and after a fill",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    Restated X 11000 => X New 11000 0 11000
    Trade X 1000 => X PartiallyFilled 11000 1000 10000
    Restated X 12000 => X PartiallyFilled 12000 1000 11000
    `,
  ),
  matrix(
    "E.1.d",
    "a quantity that the sell side reduces unasked",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    Restated X 9000 => X New 9000 0 9000
    Trade X 9000 => X Filled 9000 9000 0
    `,
  ),
  matrix(
    "E.1.e",
    "an order to be canceled where it is not the best, canceled unasked",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    Canceled X => X Canceled 10000 0 0
    `,
  ),
  matrix(
    "E.1.f",
    "an order that waits off the book until it is triggered",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    Triggered X => X New 10000 0 10000
    Trade X 2000 => X PartiallyFilled 10000 2000 8000
    Trade X 8000 => X Filled 10000 10000 0
    `,
  ),
  matrix(
    "F.1.a",
    "a second order under the same id, rejected without harm to the first",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    New X => X New 10000 0 10000
    Order X 15000
    or Rejected X => X New 10000 0 10000
    Rejected X duplicate => X New 10000 0 10000
    Trade X 10000 => X Filled 10000 10000 0
    `,
  ),
  matrix(
    "F.1.b",
    "orders that may have been sent before, and a duplicate among them",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    New X => X New 10000 0 10000
    Order X 10000 possResend
    OrderStatus X => X New 10000 0 10000
    Order X 20000
    Rejected X duplicate => X New 10000 0 10000
    Order Y 15000 possResend => Y PendingNew 15000 0 15000
    New Y => Y New 15000 0 15000
    Trade X 4000 => X PartiallyFilled 10000 4000 6000
    `,
  ),
  matrix(
    "F.1.c",
    "an order that was given by word of mouth before",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    Rejected X => X Rejected 10000 0 0
    `,
  ),
  matrix(
    "G.1.a",
    "the status of an unknown order",
    `
    Status X => X ? 0 0 0
    OrderStatus X => X Rejected 0 0 0
    `,
  ),
  matrix(
    "G.1.b",
    "the status of an order with nothing done",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    Status X
    OrderStatus X => X New 10000 0 10000
    `,
  ),
  matrix(
    "G.1.c",
    "a status at once, and again during the order's life",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    Status X
    OrderStatus X => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    Trade X 2000 => X PartiallyFilled 10000 2000 8000
    Status X
    OrderStatus X => X PartiallyFilled 10000 2000 8000
    Trade X 8000 => X Filled 10000 10000 0
    Status X
    OrderStatus X => X Filled 10000 10000 0
    Replace Y,X 12000
    PendingReplace Y,X => X PendingReplace 10000 10000 0
    Status Y
    OrderStatus Y => X PendingReplace 10000 10000 0
    Replaced Y,X => Y PartiallyFilled 12000 10000 2000
    Status Y
    OrderStatus Y => Y PartiallyFilled 12000 10000 2000
    `,
  ),
  matrix(
    "H.1.a",
    "an order of several days, renewed and part-filled on the second",
    `
    Order X 10000 tif=GTC => X PendingNew 10000 0 10000
    New X => X New 10000 0 10000
    Trade X 2000 => X PartiallyFilled 10000 2000 8000
    DoneForDay X => X DoneForDay 10000 2000 8000
    or Trade X 1000 => X PartiallyFilled 10000 3000 7000
    Restated X 10000 cum=2000 => X PartiallyFilled 10000 2000 8000
    Trade X 1000 => X PartiallyFilled 10000 3000 7000
    `,
  ),
  matrix(
    "H.1.b",
    "an order of several days through a 2:1 split",
    `
    Order X 10000 tif=GTC => X PendingNew 10000 0 10000
    New X => X New 10000 0 10000
    Trade X 2000 px=50 => X PartiallyFilled 10000 2000 8000 50
    DoneForDay X => X DoneForDay 10000 2000 8000 50
    or Restated X 20000 cum=4000 avg=25 => X PartiallyFilled 20000 4000 16000 25
    Restated X 20000 cum=4000 => X PartiallyFilled 20000 4000 16000 25
    Trade X 5000 px=25 => X PartiallyFilled 20000 9000 11000 25
    Trade X 11000 px=25 => X Filled 20000 20000 0 25
    `,
  ),
  matrix(
    "H.1.c",
    "an order of several days, canceled on the second",
    `
    Order X 10000 tif=GTC => X PendingNew 10000 0 10000
    New X => X New 10000 0 10000
    Trade X 2000 => X PartiallyFilled 10000 2000 8000
    DoneForDay X => X DoneForDay 10000 2000 8000
    Restated X 10000 cum=2000 => X PartiallyFilled 10000 2000 8000
    Cancel Y,X
    or CancelReject Y,X => X PartiallyFilled 10000 2000 8000
    PendingCancel Y,X => X PendingCancel 10000 2000 8000
    or CancelReject Y,X => X PartiallyFilled 10000 2000 8000
    Canceled Y,X => X Canceled 10000 2000 0
    `,
  ),
  matrix(
    "H.1.d",
    "an order of several days, increased on the second",
    `
    Order X 10000 tif=GTC => X PendingNew 10000 0 10000
    New X => X New 10000 0 10000
    Trade X 2000 => X PartiallyFilled 10000 2000 8000
    DoneForDay X => X DoneForDay 10000 2000 8000
    Restated X 10000 cum=2000 => X PartiallyFilled 10000 2000 8000
    Replace Y,X 15000
    or CancelReject Y,X => X PartiallyFilled 10000 2000 8000
    PendingReplace Y,X => X PendingReplace 10000 2000 8000
    Trade X 1000 => X PendingReplace 10000 3000 7000
    or CancelReject Y,X => X PartiallyFilled 10000 3000 7000
    Replaced Y,X => Y PartiallyFilled 15000 3000 12000
    `,
  ),
  matrix(
    "I.1.a",
    "fill or kill, killed",
    `
    Order X 10000 tif=FOK => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    Canceled X => X Canceled 10000 0 0
    `,
  ),
  matrix(
    "I.1.b",
    "immediate or cancel, the rest canceled",
    `
    Order X 10000 tif=IOC => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    or Canceled X => X Canceled 10000 0 0
    Trade X 1000 => X PartiallyFilled 10000 1000 9000
    Canceled X => X Canceled 10000 1000 0
    `,
  ),
  matrix(
    "J.1.a",
    "a filled order, then corrections and a bust, and an increase",
    `
    Order X 10000 => X PendingNew 10000 0 10000 0
    or Rejected X => X Rejected 10000 0 0 0
    New X => X New 10000 0 10000 0
    Trade X 1000 px=100 id=C => X PartiallyFilled 10000 1000 9000 100
    Trade X 9000 px=110 id=D => X Filled 10000 10000 0 109
    TradeCancel X id=E ref=C => X PartiallyFilled 10000 9000 1000 110
    TradeCorrect X 9000 px=100 id=F ref=D => X PartiallyFilled 10000 9000 1000 100
    Trade X 1000 px=120 id=G => X Filled 10000 10000 0 102
    TradeCorrect X 9000 px=120 id=H ref=F => X Filled 10000 10000 0 120
    Replace Y,X 12000
    PendingReplace Y,X => X PendingReplace 10000 10000 0 120
    Replaced Y,X => Y PartiallyFilled 12000 10000 2000 120
    TradeCorrect Y 9500 px=120 id=K ref=H => Y PartiallyFilled 12000 10500 1500 120
    `,
  ),
  matrix(
    "J.1.b",
    "a canceled order, then a bust and a new execution",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    New X => X New 10000 0 10000
    Trade X 5000 px=50 id=B => X PartiallyFilled 10000 5000 5000 50
    Cancel Y,X
    PendingCancel Y,X => X PendingCancel 10000 5000 5000
    Canceled Y,X => X Canceled 10000 5000 0 50
    TradeCancel X ref=B => X Canceled 10000 0 0 0
    Trade X 4000 px=51 => X Canceled 10000 4000 0 51
    `,
  ),
  matrix(
    "J.1.c",
    "an order of several days, executions of both corrected on the second",
    `
    Order X 10000 tif=GTC => X PendingNew 10000 0 10000
    New X => X New 10000 0 10000
    Trade X 2000 px=50 id=B => X PartiallyFilled 10000 2000 8000
    DoneForDay X => X DoneForDay 10000 2000 8000
    Restated X 10000 cum=2000 => X PartiallyFilled 10000 2000 8000
    Trade X 1000 px=50 id=E => X PartiallyFilled 10000 3000 7000
    TradeCorrect X 1500 id=F ref=B => X PartiallyFilled 10000 2500 7500 50
    TradeCorrect X 500 id=G ref=E => X PartiallyFilled 10000 2000 8000 50
    `,
  ),
  matrix(
    "J.1.d",
    "a day order that is done, then a correction and a bust",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    New X => X New 10000 0 10000
    Trade X 5000 px=50 id=B => X PartiallyFilled 10000 5000 5000
    DoneForDay X => X DoneForDay 10000 5000 0
    TradeCorrect X 4000 px=50 id=D ref=B => X DoneForDay 10000 4000 0 50
    TradeCancel X ref=D => X DoneForDay 10000 0 0 0
    `,
  ),
  matrix(
    "K.1.a",
    "a trading halt after which the order works again",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    New X => X New 10000 0 10000
    Suspended X => X Suspended 10000 0 10000
    or Restated X => X New 10000 0 10000
    New X => X New 10000 0 10000
    Trade X 10000 => X Filled 10000 10000 0
    `,
  ),
  matrix(
    "K.1.b",
    "a trading halt that cancels the order",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    New X => X New 10000 0 10000
    or Suspended X => X Suspended 10000 0 10000
    Canceled X => X Canceled 10000 0 0
    `,
  ),
  matrix(
    "L.1.a",
    "a guarantee before the execution is no execution",
    `
    Order X 10000 => X PendingNew 10000 0 10000
    or Rejected X => X Rejected 10000 0 0
    New X => X New 10000 0 10000
    Stopped X => X Stopped 10000 0 10000 0
    Trade X 1000 px=50 => X Stopped 10000 1000 9000 50
    Trade X 9000 px=50 => X Filled 10000 10000 0 50
    `,
  ),
  matrix(
    "L.1.b",
    "an order for an amount of money, whose quantity its broker tells",
    `
    Order X => X PendingNew ? 0 ?
    or Rejected X => X Rejected ? 0 0
    New X 200 => X New 200 0 200
    Trade X 100 px=50 => X PartiallyFilled 200 100 100 50
    Trade X 100 px=50 => X Filled 200 200 0 50
    `,
  ),
];
