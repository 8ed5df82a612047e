// generated from contracts/schemas by contracts/generate.mjs, do not edit
import type { Contracts } from "./types.ts";

/** `fields`, `items` and `values` name other shapes; `values` are of keys that are free. */
export type Shape = {
  readonly expected: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly items?: string;
  readonly values?: string;
};

export const shapes: Readonly<Record<string, Shape>> = {
  "common.v1#token": {
    "expected": "a name that may stand in a subject: letters, digits, _ and -, 1 to 64 of them, such as \"ACC-0001\""
  },
  "common.v1#decimal": {
    "expected": "decimal text of at most 18 digits before and 9 after the point, such as \"187.25\""
  },
  "common.v1#positiveDecimal": {
    "expected": "decimal text above zero, of at most 18 digits before and 9 after the point, such as \"100\""
  },
  "common.v1#exactDecimal": {
    "expected": "decimal text of at most 38 digits before and 24 after the point, such as \"18725.00\""
  },
  "common.v1#timestamp": {
    "expected": "an instant in UTC, RFC 3339 with a Z, down to nanoseconds, such as \"2026-03-02T14:30:00.123Z\""
  },
  "common.v1#text": {
    "expected": "text of at most 1024 characters"
  },
  "common.v1#symbol": {
    "expected": "an instrument's symbol as US brokers write it, in capitals, such as \"AAPL\""
  },
  "common.v1#side": {
    "expected": "one of buy, sell, sell_short"
  },
  "common.v1#ordType": {
    "expected": "one of market, limit, stop, stop_limit, trailing_stop"
  },
  "common.v1#timeInForce": {
    "expected": "one of day, gtc, ioc, fok, opg, cls, gtd"
  },
  "common.v1#ordStatus": {
    "expected": "one of received, held, pending_new, submit_unknown, new, partially_filled, filled, pending_cancel, pending_replace, canceled, rejected, expired, done_for_day, suspended, stopped, calculated"
  },
  "common.v1#assetClass": {
    "expected": "one of us_equity, us_option, crypto, future, fx, bond"
  },
  "common.v1#instrument": {
    "expected": "an object with symbol",
    "fields": {
      "symbol": "common.v1#symbol",
      "assetClass": "common.v1#assetClass",
      "mic": "common.v1#instrument/mic",
      "currency": "common.v1#currency"
    }
  },
  "common.v1#instrument/mic": {
    "expected": "text that matches ^[A-Z0-9]{4}$"
  },
  "common.v1#terms": {
    "expected": "an object with ordType, timeInForce",
    "fields": {
      "orderQty": "common.v1#positiveDecimal",
      "cashOrderQty": "common.v1#positiveDecimal",
      "ordType": "common.v1#ordType",
      "price": "common.v1#decimal",
      "stopPx": "common.v1#decimal",
      "trailAmount": "common.v1#positiveDecimal",
      "trailPercent": "common.v1#positiveDecimal",
      "timeInForce": "common.v1#timeInForce",
      "expireTime": "common.v1#timestamp",
      "extendedHours": "common.v1#terms/extendedHours"
    }
  },
  "common.v1#terms/extendedHours": {
    "expected": "true or false"
  },
  "common.v1#reason": {
    "expected": "an object with code, text",
    "fields": {
      "code": "common.v1#reason/code",
      "text": "common.v1#text",
      "path": "common.v1#reason/path",
      "brokerCode": "common.v1#reason/brokerCode",
      "brokerText": "common.v1#reason/brokerText",
      "alternative": "common.v1#text"
    }
  },
  "common.v1#reason/code": {
    "expected": "text that matches ^[a-z][a-z0-9_]{1,63}$"
  },
  "common.v1#reason/path": {
    "expected": "text of at most 256 characters"
  },
  "common.v1#reason/brokerCode": {
    "expected": "text of at most 128 characters"
  },
  "common.v1#reason/brokerText": {
    "expected": "text of at most 1024 characters"
  },
  "common.v1#orderSummary": {
    "expected": "an object with ordStatus, cumQty",
    "fields": {
      "ordStatus": "common.v1#ordStatus",
      "orderQty": "common.v1#exactDecimal",
      "cumQty": "common.v1#exactDecimal",
      "leavesQty": "common.v1#exactDecimal",
      "avgPx": "common.v1#exactDecimal",
      "done": "common.v1#orderSummary/done"
    }
  },
  "common.v1#orderSummary/done": {
    "expected": "true"
  },
  "common.v1#orderEvent": {
    "expected": "an object with account, orderId, version, at, by, order",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "common.v1#orderEvent/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary"
    }
  },
  "common.v1#orderEvent/version": {
    "expected": "a whole number, 1 or more"
  },
  "common.v1#legEvent": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "common.v1#legEvent/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp"
    }
  },
  "common.v1#legEvent/version": {
    "expected": "a whole number, 1 or more"
  },
  "common.v1#clOrdId": {
    "expected": "an id given to the broker, <orderId>-<legId>-<replace version>: letters, digits, _ and -, 1 to 128 of them, such as \"ord-1-1-0\""
  },
  "common.v1#leg": {
    "expected": "an object with legId, broker, clOrdId",
    "fields": {
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "orderQty": "common.v1#positiveDecimal",
      "cashOrderQty": "common.v1#positiveDecimal",
      "role": "common.v1#legRole",
      "attachedTo": "common.v1#legId",
      "side": "common.v1#side",
      "terms": "common.v1#terms"
    }
  },
  "common.v1#balances": {
    "expected": "an object with cash, equity, buyingPower",
    "fields": {
      "cash": "common.v1#exactDecimal",
      "equity": "common.v1#exactDecimal",
      "buyingPower": "common.v1#exactDecimal",
      "initialMargin": "common.v1#exactDecimal",
      "maintenanceMargin": "common.v1#exactDecimal",
      "longMarketValue": "common.v1#exactDecimal",
      "shortMarketValue": "common.v1#exactDecimal"
    }
  },
  "common.v1#position": {
    "expected": "an object with symbol, quantity, averagePrice",
    "fields": {
      "symbol": "common.v1#symbol",
      "assetClass": "common.v1#assetClass",
      "quantity": "common.v1#exactDecimal",
      "averagePrice": "common.v1#exactDecimal",
      "marketPrice": "common.v1#exactDecimal",
      "marketValue": "common.v1#exactDecimal"
    }
  },
  "common.v1#legId": {
    "expected": "the number of a child order within its order, as text: 1, 2, 3 …, such as \"1\""
  },
  "common.v1#digest": {
    "expected": "a digest of the request, 32 hexadecimal digits, such as \"9f86d081884c7d659a2feaa0c55ad015\""
  },
  "common.v1#currency": {
    "expected": "a currency, ISO 4217, such as \"USD\""
  },
  "common.v1#worker": {
    "expected": "a worker: <role>-<host>-<process id>-<random>, such as \"router-host1-4711-k3v9\""
  },
  "common.v1#brokerOrderId": {
    "expected": "the broker's own id of its order, such as \"61e69015-8549-4bfd-b9c3-01e75843f47d\""
  },
  "common.v1#execId": {
    "expected": "the broker's id of one execution, such as \"20260302-0001\""
  },
  "common.v1#orderClass": {
    "expected": "one of simple, bracket, oto, oco, multileg"
  },
  "common.v1#positionEffect": {
    "expected": "one of open, close"
  },
  "common.v1#legRole": {
    "expected": "one of take_profit, stop_loss"
  },
  "common.v1#takeProfit": {
    "expected": "an object with price",
    "fields": {
      "price": "common.v1#positiveDecimal"
    }
  },
  "common.v1#stopLoss": {
    "expected": "an object with stopPx",
    "fields": {
      "stopPx": "common.v1#positiveDecimal",
      "price": "common.v1#positiveDecimal"
    }
  },
  "common.v1#instrumentLeg": {
    "expected": "an object with symbol, ratioQty, side, positionEffect",
    "fields": {
      "symbol": "common.v1#symbol",
      "ratioQty": "common.v1#instrumentLeg/ratioQty",
      "side": "common.v1#instrumentLeg/side",
      "positionEffect": "common.v1#positionEffect"
    }
  },
  "common.v1#instrumentLeg/ratioQty": {
    "expected": "text that matches ^[1-9][0-9]{0,3}$"
  },
  "common.v1#instrumentLeg/side": {
    "expected": "one of buy, sell"
  },
  "common.v1#legExecution": {
    "expected": "an object with symbol, side, execId, lastQty, lastPx",
    "fields": {
      "symbol": "common.v1#symbol",
      "side": "common.v1#side",
      "execId": "common.v1#execId",
      "lastQty": "common.v1#positiveDecimal",
      "lastPx": "common.v1#decimal"
    }
  },
  "common.v1#capability": {
    "expected": "an object with assetClass, orderClasses, ordTypes, timesInForce, sides, quantity, extendedHours, changes",
    "fields": {
      "assetClass": "common.v1#assetClass",
      "orderClasses": "common.v1#capability/orderClasses",
      "ordTypes": "common.v1#capability/ordTypes",
      "timesInForce": "common.v1#capability/timesInForce",
      "sides": "common.v1#capability/sides",
      "quantity": "common.v1#capability/quantity",
      "extendedHours": "common.v1#capability/extendedHours",
      "changes": "common.v1#capability/changes",
      "limits": "common.v1#capability/limits"
    }
  },
  "common.v1#capability/orderClasses": {
    "expected": "a list",
    "items": "common.v1#orderClass"
  },
  "common.v1#capability/ordTypes": {
    "expected": "a list",
    "items": "common.v1#ordType"
  },
  "common.v1#capability/timesInForce": {
    "expected": "a list",
    "items": "common.v1#timeInForce"
  },
  "common.v1#capability/sides": {
    "expected": "a list",
    "items": "common.v1#side"
  },
  "common.v1#capability/quantity": {
    "expected": "one of whole, fractional, cash"
  },
  "common.v1#capability/extendedHours": {
    "expected": "true or false"
  },
  "common.v1#capability/changes": {
    "expected": "a list",
    "items": "common.v1#capability/changes/[]"
  },
  "common.v1#capability/changes/[]": {
    "expected": "one of orderQty, price, stopPx, trailAmount, trailPercent, timeInForce"
  },
  "common.v1#capability/limits": {
    "expected": "an object",
    "fields": {
      "quantityDecimals": "common.v1#capability/limits/quantityDecimals",
      "minQuantityToBuy": "common.v1#positiveDecimal",
      "maxQuantity": "common.v1#positiveDecimal",
      "priceSteps": "common.v1#capability/limits/priceSteps",
      "stopDistance": "common.v1#positiveDecimal"
    }
  },
  "common.v1#capability/limits/quantityDecimals": {
    "expected": "a whole number from 0 to 9"
  },
  "common.v1#capability/limits/priceSteps": {
    "expected": "a list",
    "items": "common.v1#capability/limits/priceSteps/[]"
  },
  "common.v1#capability/limits/priceSteps/[]": {
    "expected": "an object with from, decimals",
    "fields": {
      "from": "common.v1#decimal",
      "decimals": "common.v1#capability/limits/priceSteps/[]/decimals"
    }
  },
  "common.v1#capability/limits/priceSteps/[]/decimals": {
    "expected": "a whole number from 0 to 9"
  },
  "common.v1#execRestatementReason": {
    "expected": "one of gt_corporate_action, gt_renewal, verbal_change, repricing_of_order, broker_option, partial_decline_of_order_qty, cancel_on_trading_halt, cancel_on_system_failure, market_option, canceled_not_best, warehouse_recap, peg_refresh, other"
  },
  "common.v1#hold": {
    "expected": "an object with reason",
    "fields": {
      "reason": "common.v1#reason",
      "expectedAt": "common.v1#timestamp"
    }
  },
  "common.v1#killScope": {
    "expected": "one of all, account, broker, symbol"
  },
  "common.v1#killValue": {
    "expected": "the account, broker or symbol that is stopped; \"all\" where the scope is all, such as \"ACC-0001\""
  },
  "common.v1#person": {
    "expected": "who decided: a person's name, or the worker that acted by policy, such as \"j.doe\""
  },
  "account-updated.v1": {
    "expected": "an object with account, broker, currency, brokerTime, balances, positions, version, at, by, cause",
    "fields": {
      "account": "common.v1#token",
      "broker": "common.v1#token",
      "currency": "common.v1#currency",
      "brokerTime": "common.v1#timestamp",
      "balances": "common.v1#balances",
      "positions": "account-updated.v1/positions",
      "version": "account-updated.v1/version",
      "completeThrough": "common.v1#timestamp",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "cause": "account-updated.v1/cause",
      "blocked": "account-updated.v1/blocked"
    }
  },
  "account-updated.v1/positions": {
    "expected": "a list of at most 10000",
    "items": "common.v1#position"
  },
  "account-updated.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "account-updated.v1/cause": {
    "expected": "one of snapshot, fill, schedule"
  },
  "account-updated.v1/blocked": {
    "expected": "true or false"
  },
  "accounts-answer.v1": {
    "expected": "an object with accounts",
    "fields": {
      "accounts": "accounts-answer.v1/accounts"
    }
  },
  "accounts-answer.v1/accounts": {
    "expected": "a list",
    "items": "account-updated.v1"
  },
  "broker-account.v1": {
    "expected": "an object with account, broker, currency, brokerTime, balances, positions, at, by",
    "fields": {
      "account": "common.v1#token",
      "broker": "common.v1#token",
      "currency": "common.v1#currency",
      "brokerTime": "common.v1#timestamp",
      "balances": "common.v1#balances",
      "positions": "broker-account.v1/positions",
      "completeThrough": "common.v1#timestamp",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "blocked": "broker-account.v1/blocked"
    }
  },
  "broker-account.v1/positions": {
    "expected": "a list of at most 10000",
    "items": "common.v1#position"
  },
  "broker-account.v1/blocked": {
    "expected": "true or false"
  },
  "broker-status.v1": {
    "expected": "an object with broker, account, state, since, at, by, capabilities",
    "fields": {
      "broker": "common.v1#token",
      "account": "common.v1#token",
      "state": "broker-status.v1/state",
      "since": "common.v1#timestamp",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "reason": "common.v1#reason",
      "capabilities": "broker-status.v1/capabilities",
      "refusesDuplicateIds": "broker-status.v1/refusesDuplicateIds",
      "inFlightBoundMs": "broker-status.v1/inFlightBoundMs"
    }
  },
  "broker-status.v1/state": {
    "expected": "one of connected, disconnected"
  },
  "broker-status.v1/capabilities": {
    "expected": "an object with assetClasses, ordTypes, timesInForce, cashOrderQty, fractional, extendedHours, sellShort, replace",
    "fields": {
      "assetClasses": "broker-status.v1/capabilities/assetClasses",
      "ordTypes": "broker-status.v1/capabilities/ordTypes",
      "timesInForce": "broker-status.v1/capabilities/timesInForce",
      "cashOrderQty": "broker-status.v1/capabilities/cashOrderQty",
      "fractional": "broker-status.v1/capabilities/fractional",
      "extendedHours": "broker-status.v1/capabilities/extendedHours",
      "sellShort": "broker-status.v1/capabilities/sellShort",
      "replace": "broker-status.v1/capabilities/replace",
      "orders": "broker-status.v1/capabilities/orders"
    }
  },
  "broker-status.v1/capabilities/assetClasses": {
    "expected": "a list",
    "items": "common.v1#assetClass"
  },
  "broker-status.v1/capabilities/ordTypes": {
    "expected": "a list",
    "items": "common.v1#ordType"
  },
  "broker-status.v1/capabilities/timesInForce": {
    "expected": "a list",
    "items": "common.v1#timeInForce"
  },
  "broker-status.v1/capabilities/cashOrderQty": {
    "expected": "true or false"
  },
  "broker-status.v1/capabilities/fractional": {
    "expected": "true or false"
  },
  "broker-status.v1/capabilities/extendedHours": {
    "expected": "true or false"
  },
  "broker-status.v1/capabilities/sellShort": {
    "expected": "true or false"
  },
  "broker-status.v1/capabilities/replace": {
    "expected": "true or false"
  },
  "broker-status.v1/capabilities/orders": {
    "expected": "a list of at most 64",
    "items": "common.v1#capability"
  },
  "broker-status.v1/refusesDuplicateIds": {
    "expected": "true or false"
  },
  "broker-status.v1/inFlightBoundMs": {
    "expected": "a whole number, 0 or more"
  },
  "brokers-answer.v1": {
    "expected": "an object with brokers",
    "fields": {
      "brokers": "brokers-answer.v1/brokers"
    }
  },
  "brokers-answer.v1/brokers": {
    "expected": "a list",
    "items": "broker-status.v1"
  },
  "leg-routed.v1": {
    "expected": "an object with action, account, orderId, legId, broker",
    "fields": {
      "action": "leg-routed.v1/action",
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "requestId": "common.v1#token",
      "received": "order-received.v1",
      "seq": "leg-routed.v1/seq",
      "again": "leg-routed.v1/again"
    }
  },
  "leg-routed.v1/action": {
    "expected": "one of submit, cancel, replace"
  },
  "leg-routed.v1/seq": {
    "expected": "a whole number, 1 or more"
  },
  "leg-routed.v1/again": {
    "expected": "true"
  },
  "open-orders-answer.v1": {
    "expected": "an object with broker, by, through, complete, orders",
    "fields": {
      "broker": "common.v1#token",
      "by": "common.v1#worker",
      "through": "open-orders-answer.v1/through",
      "complete": "open-orders-answer.v1/complete",
      "orders": "open-orders-answer.v1/orders",
      "next": "open-orders-answer.v1/next"
    }
  },
  "open-orders-answer.v1/through": {
    "expected": "a whole number, 0 or more"
  },
  "open-orders-answer.v1/complete": {
    "expected": "true or false"
  },
  "open-orders-answer.v1/orders": {
    "expected": "a list",
    "items": "open-orders-answer.v1/orders/[]"
  },
  "open-orders-answer.v1/orders/[]": {
    "expected": "an object with account, orderId",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token"
    }
  },
  "open-orders-answer.v1/next": {
    "expected": "text of at most 129 characters"
  },
  "open-orders-query.v1": {
    "expected": "an object with scope, value",
    "fields": {
      "scope": "common.v1#killScope",
      "value": "common.v1#killValue",
      "after": "open-orders-query.v1/after",
      "unknown": "open-orders-query.v1/unknown"
    }
  },
  "open-orders-query.v1/after": {
    "expected": "text that matches ^[A-Za-z0-9_-]{1,64}\\.[A-Za-z0-9_-]{1,64}$"
  },
  "open-orders-query.v1/unknown": {
    "expected": "true or false"
  },
  "operator-alert.v1": {
    "expected": "an object with alertId, account, broker, breach, state, text, log, venue, raisedAt, at, by",
    "fields": {
      "alertId": "common.v1#token",
      "account": "common.v1#token",
      "broker": "common.v1#token",
      "breach": "operator-alert.v1/breach",
      "state": "operator-alert.v1/state",
      "clOrdId": "operator-alert.v1/clOrdId",
      "orderId": "common.v1#token",
      "brokerOrderId": "common.v1#brokerOrderId",
      "text": "common.v1#text",
      "log": "operator-alert.v1/log",
      "venue": "operator-alert.v1/venue",
      "raisedAt": "common.v1#timestamp",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "kill": "common.v1#token"
    }
  },
  "operator-alert.v1/breach": {
    "expected": "one of untraceable_order, duplicate_order, quantity_exceeded, executions_missing, executions_unproven, execution_differs, status_differs, order_missing, fate_unknown"
  },
  "operator-alert.v1/state": {
    "expected": "one of raised, cleared"
  },
  "operator-alert.v1/clOrdId": {
    "expected": "text of at most 128 characters"
  },
  "operator-alert.v1/log": {
    "expected": "an object"
  },
  "operator-alert.v1/venue": {
    "expected": "an object"
  },
  "operator-kill.v1": {
    "expected": "an object with commandId, scope, value, cancelOpen, reason, by, at",
    "fields": {
      "commandId": "common.v1#token",
      "scope": "common.v1#killScope",
      "value": "common.v1#killValue",
      "cancelOpen": "operator-kill.v1/cancelOpen",
      "reason": "operator-kill.v1/reason",
      "by": "common.v1#person",
      "at": "common.v1#timestamp",
      "alertId": "common.v1#token"
    }
  },
  "operator-kill.v1/cancelOpen": {
    "expected": "true or false"
  },
  "operator-kill.v1/reason": {
    "expected": "text of 1 to 512 characters"
  },
  "operator-resolve.v1": {
    "expected": "an object with commandId, account, orderId, legId, clOrdId, attempt, verdict, reason, by, at",
    "fields": {
      "commandId": "common.v1#token",
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "legId": "common.v1#legId",
      "clOrdId": "common.v1#clOrdId",
      "attempt": "operator-resolve.v1/attempt",
      "verdict": "operator-resolve.v1/verdict",
      "brokerOrderId": "common.v1#brokerOrderId",
      "reason": "operator-resolve.v1/reason",
      "by": "common.v1#person",
      "at": "common.v1#timestamp"
    }
  },
  "operator-resolve.v1/attempt": {
    "expected": "a whole number, 1 or more"
  },
  "operator-resolve.v1/verdict": {
    "expected": "one of placed, never_placed, send_again, give_up"
  },
  "operator-resolve.v1/reason": {
    "expected": "text of 1 to 512 characters"
  },
  "operator-resume.v1": {
    "expected": "an object with commandId, scope, value, lifts, reason, by, at",
    "fields": {
      "commandId": "common.v1#token",
      "scope": "common.v1#killScope",
      "value": "common.v1#killValue",
      "lifts": "common.v1#token",
      "reason": "operator-resume.v1/reason",
      "by": "common.v1#person",
      "at": "common.v1#timestamp"
    }
  },
  "operator-resume.v1/reason": {
    "expected": "text of 1 to 512 characters"
  },
  "order-calculated.v1": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId, type",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-calculated.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp",
      "type": "order-calculated.v1/type"
    }
  },
  "order-calculated.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-calculated.v1/type": {
    "expected": "\"calculated\""
  },
  "order-cancel-rejected.v1": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId, type, requestId, reason",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-cancel-rejected.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp",
      "type": "order-cancel-rejected.v1/type",
      "requestId": "common.v1#token",
      "reason": "common.v1#reason"
    }
  },
  "order-cancel-rejected.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-cancel-rejected.v1/type": {
    "expected": "\"cancel_rejected\""
  },
  "order-cancel-requested.v1": {
    "expected": "an object with requestId, account, orderId",
    "fields": {
      "requestId": "common.v1#token",
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "validUntil": "common.v1#timestamp"
    }
  },
  "order-canceled.v1": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId, type",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-canceled.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp",
      "type": "order-canceled.v1/type",
      "requestId": "common.v1#token",
      "reason": "common.v1#reason"
    }
  },
  "order-canceled.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-canceled.v1/type": {
    "expected": "\"canceled\""
  },
  "order-done-for-day.v1": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId, type",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-done-for-day.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp",
      "type": "order-done-for-day.v1/type"
    }
  },
  "order-done-for-day.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-done-for-day.v1/type": {
    "expected": "\"done_for_day\""
  },
  "order-expired.v1": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId, type",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-expired.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp",
      "type": "order-expired.v1/type"
    }
  },
  "order-expired.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-expired.v1/type": {
    "expected": "\"expired\""
  },
  "order-held.v1": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId, type, reason",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-held.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp",
      "type": "order-held.v1/type",
      "reason": "common.v1#reason",
      "expectedAt": "common.v1#timestamp"
    }
  },
  "order-held.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-held.v1/type": {
    "expected": "\"held\""
  },
  "order-new.v1": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId, type",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-new.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp",
      "type": "order-new.v1/type"
    }
  },
  "order-new.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-new.v1/type": {
    "expected": "\"new\""
  },
  "order-pending-cancel.v1": {
    "expected": "an object with account, orderId, version, at, by, order, type, requestId",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-pending-cancel.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "type": "order-pending-cancel.v1/type",
      "requestId": "common.v1#token"
    }
  },
  "order-pending-cancel.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-pending-cancel.v1/type": {
    "expected": "\"pending_cancel\""
  },
  "order-pending-new.v1": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId, type",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-pending-new.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp",
      "type": "order-pending-new.v1/type"
    }
  },
  "order-pending-new.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-pending-new.v1/type": {
    "expected": "\"pending_new\""
  },
  "order-pending-replace.v1": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId, type, requestId, terms, validUntil",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-pending-replace.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp",
      "type": "order-pending-replace.v1/type",
      "requestId": "common.v1#token",
      "terms": "common.v1#terms",
      "validUntil": "common.v1#timestamp"
    }
  },
  "order-pending-replace.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-pending-replace.v1/type": {
    "expected": "\"pending_replace\""
  },
  "order-received.v1": {
    "expected": "an object with account, orderId, version, at, by, order, type, request, digest, legs",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-received.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "type": "order-received.v1/type",
      "request": "order-requested.v1",
      "digest": "common.v1#digest",
      "legs": "order-received.v1/legs"
    }
  },
  "order-received.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-received.v1/type": {
    "expected": "\"received\""
  },
  "order-received.v1/legs": {
    "expected": "a list of at most 64",
    "items": "common.v1#leg"
  },
  "order-refused.v1": {
    "expected": "an object with account, orderId, version, at, by, order, type, request, digest, reason",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-refused.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "type": "order-refused.v1/type",
      "request": "order-requested.v1",
      "digest": "common.v1#digest",
      "reason": "common.v1#reason"
    }
  },
  "order-refused.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-refused.v1/type": {
    "expected": "\"refused\""
  },
  "order-rejected.v1": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId, type, reason",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-rejected.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp",
      "type": "order-rejected.v1/type",
      "reason": "common.v1#reason"
    }
  },
  "order-rejected.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-rejected.v1/type": {
    "expected": "\"rejected\""
  },
  "order-replace-rejected.v1": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId, type, requestId, reason",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-replace-rejected.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp",
      "type": "order-replace-rejected.v1/type",
      "requestId": "common.v1#token",
      "reason": "common.v1#reason"
    }
  },
  "order-replace-rejected.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-replace-rejected.v1/type": {
    "expected": "\"replace_rejected\""
  },
  "order-replace-requested.v1": {
    "expected": "an object with requestId, account, orderId, validUntil and at least one other field",
    "fields": {
      "requestId": "common.v1#token",
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "legId": "common.v1#legId",
      "orderQty": "common.v1#positiveDecimal",
      "price": "common.v1#decimal",
      "stopPx": "common.v1#decimal",
      "trailAmount": "common.v1#positiveDecimal",
      "trailPercent": "common.v1#positiveDecimal",
      "timeInForce": "common.v1#timeInForce",
      "validUntil": "common.v1#timestamp"
    }
  },
  "order-replaced.v1": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId, type, requestId, terms",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-replaced.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp",
      "type": "order-replaced.v1/type",
      "requestId": "common.v1#token",
      "terms": "common.v1#terms"
    }
  },
  "order-replaced.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-replaced.v1/type": {
    "expected": "\"replaced\""
  },
  "order-request-refused.v1": {
    "expected": "an object with account, orderId, version, at, by, order, type, request, requestId, reason",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-request-refused.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "type": "order-request-refused.v1/type",
      "request": "order-request-refused.v1/request",
      "requestId": "common.v1#token",
      "reason": "common.v1#reason"
    }
  },
  "order-request-refused.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-request-refused.v1/type": {
    "expected": "\"request_refused\""
  },
  "order-request-refused.v1/request": {
    "expected": "one of new, cancel, replace, resolve"
  },
  "order-requested.v1": {
    "expected": "an object with orderId, account, instrument, side, ordType, timeInForce, route, validUntil",
    "fields": {
      "orderId": "common.v1#token",
      "account": "common.v1#token",
      "instrument": "common.v1#instrument",
      "side": "common.v1#side",
      "positionEffect": "common.v1#positionEffect",
      "orderQty": "common.v1#positiveDecimal",
      "cashOrderQty": "common.v1#positiveDecimal",
      "ordType": "common.v1#ordType",
      "price": "common.v1#decimal",
      "stopPx": "common.v1#decimal",
      "trailAmount": "common.v1#positiveDecimal",
      "trailPercent": "common.v1#positiveDecimal",
      "timeInForce": "common.v1#timeInForce",
      "expireTime": "common.v1#timestamp",
      "extendedHours": "order-requested.v1/extendedHours",
      "orderClass": "common.v1#orderClass",
      "takeProfit": "common.v1#takeProfit",
      "stopLoss": "common.v1#stopLoss",
      "legs": "order-requested.v1/legs",
      "route": "order-requested.v1/route",
      "validUntil": "common.v1#timestamp",
      "tags": "order-requested.v1/tags"
    }
  },
  "order-requested.v1/extendedHours": {
    "expected": "true or false"
  },
  "order-requested.v1/legs": {
    "expected": "a list of at most 4",
    "items": "common.v1#instrumentLeg"
  },
  "order-requested.v1/route": {
    "expected": "an object with broker",
    "fields": {
      "broker": "common.v1#token"
    }
  },
  "order-requested.v1/tags": {
    "expected": "an object",
    "values": "order-requested.v1/tags/*"
  },
  "order-requested.v1/tags/*": {
    "expected": "text of at most 256 characters"
  },
  "order-resolved.v1": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId, type, requestId, verdict, attempt, decidedBy, reason",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-resolved.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp",
      "type": "order-resolved.v1/type",
      "requestId": "common.v1#token",
      "verdict": "order-resolved.v1/verdict",
      "attempt": "order-resolved.v1/attempt",
      "decidedBy": "common.v1#person",
      "reason": "common.v1#reason"
    }
  },
  "order-resolved.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-resolved.v1/type": {
    "expected": "\"resolved\""
  },
  "order-resolved.v1/verdict": {
    "expected": "one of placed, never_placed, send_again, give_up"
  },
  "order-resolved.v1/attempt": {
    "expected": "a whole number, 1 or more"
  },
  "order-restated.v1": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId, type, cumQty, transactTime",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-restated.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp",
      "type": "order-restated.v1/type",
      "execRestatementReason": "common.v1#execRestatementReason",
      "orderQty": "common.v1#positiveDecimal",
      "price": "common.v1#decimal",
      "cumQty": "common.v1#decimal",
      "avgPx": "common.v1#decimal",
      "reason": "common.v1#reason"
    }
  },
  "order-restated.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-restated.v1/type": {
    "expected": "\"restated\""
  },
  "order-state.v1": {
    "expected": "an object with account, orderId, version, digest, request, order, legs, requests, fees, receivedAt, updatedAt",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-state.v1/version",
      "digest": "common.v1#digest",
      "request": "order-requested.v1",
      "order": "common.v1#orderSummary",
      "legs": "order-state.v1/legs",
      "requests": "order-state.v1/requests",
      "pendingCancel": "common.v1#token",
      "fees": "common.v1#exactDecimal",
      "receivedAt": "common.v1#timestamp",
      "updatedAt": "common.v1#timestamp",
      "reason": "common.v1#reason"
    }
  },
  "order-state.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-state.v1/legs": {
    "expected": "a list",
    "items": "order-state.v1/legs/[]"
  },
  "order-state.v1/legs/[]": {
    "expected": "an object with legId, broker, clOrdId, working, ordStatus, sending, attempt, terms, cumQty, cumCost, executions, busted, replaceVersion, priorIds",
    "fields": {
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "role": "common.v1#legRole",
      "attachedTo": "common.v1#legId",
      "side": "common.v1#side",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "working": "common.v1#ordStatus",
      "ordStatus": "common.v1#ordStatus",
      "sending": "order-state.v1/legs/[]/sending",
      "attempt": "order-state.v1/legs/[]/attempt",
      "terms": "common.v1#terms",
      "cumQty": "common.v1#exactDecimal",
      "cumCost": "common.v1#exactDecimal",
      "executions": "order-state.v1/legs/[]/executions",
      "busted": "order-state.v1/legs/[]/busted",
      "pendingCancel": "common.v1#token",
      "pendingReplace": "order-state.v1/legs/[]/pendingReplace",
      "replaceVersion": "order-state.v1/legs/[]/replaceVersion",
      "priorIds": "order-state.v1/legs/[]/priorIds",
      "reason": "common.v1#reason",
      "filledQty": "common.v1#exactDecimal",
      "older": "order-state.v1/legs/[]/older",
      "olderQty": "order-state.v1/legs/[]/olderQty",
      "olderThrough": "common.v1#timestamp",
      "countedThrough": "common.v1#timestamp",
      "fees": "common.v1#exactDecimal",
      "workingSince": "common.v1#timestamp",
      "hold": "common.v1#hold",
      "triggered": "order-state.v1/legs/[]/triggered",
      "restated": "order-state.v1/legs/[]/restated",
      "sentAt": "common.v1#timestamp",
      "resolved": "order-state.v1/legs/[]/resolved"
    }
  },
  "order-state.v1/legs/[]/sending": {
    "expected": "one of not_sent, in_flight, unknown, acknowledged"
  },
  "order-state.v1/legs/[]/attempt": {
    "expected": "a whole number, 0 or more"
  },
  "order-state.v1/legs/[]/executions": {
    "expected": "a list",
    "items": "order-state.v1/legs/[]/executions/[]"
  },
  "order-state.v1/legs/[]/executions/[]": {
    "expected": "an object with execId, lastQty, lastPx",
    "fields": {
      "execId": "common.v1#execId",
      "lastQty": "common.v1#positiveDecimal",
      "lastPx": "common.v1#decimal",
      "brokerOrderId": "common.v1#brokerOrderId",
      "brokerCumQty": "common.v1#decimal",
      "fees": "common.v1#exactDecimal",
      "instrumentLegs": "order-state.v1/legs/[]/executions/[]/instrumentLegs",
      "transactTime": "common.v1#timestamp",
      "restated": "order-state.v1/legs/[]/executions/[]/restated"
    }
  },
  "order-state.v1/legs/[]/executions/[]/instrumentLegs": {
    "expected": "a list",
    "items": "common.v1#legExecution"
  },
  "order-state.v1/legs/[]/executions/[]/restated": {
    "expected": "true"
  },
  "order-state.v1/legs/[]/busted": {
    "expected": "a list",
    "items": "order-state.v1/legs/[]/busted/[]"
  },
  "order-state.v1/legs/[]/busted/[]": {
    "expected": "an object with execId",
    "fields": {
      "execId": "common.v1#execId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "brokerCumQty": "common.v1#decimal",
      "lastQty": "common.v1#positiveDecimal",
      "transactTime": "common.v1#timestamp",
      "bustedAt": "common.v1#timestamp"
    }
  },
  "order-state.v1/legs/[]/pendingReplace": {
    "expected": "an object with requestId, clOrdId, terms, sending, attempt, validUntil",
    "fields": {
      "requestId": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "terms": "common.v1#terms",
      "sending": "order-state.v1/legs/[]/pendingReplace/sending",
      "attempt": "order-state.v1/legs/[]/pendingReplace/attempt",
      "validUntil": "common.v1#timestamp"
    }
  },
  "order-state.v1/legs/[]/pendingReplace/sending": {
    "expected": "one of not_sent, in_flight, unknown"
  },
  "order-state.v1/legs/[]/pendingReplace/attempt": {
    "expected": "a whole number"
  },
  "order-state.v1/legs/[]/replaceVersion": {
    "expected": "a whole number, 0 or more"
  },
  "order-state.v1/legs/[]/priorIds": {
    "expected": "a list",
    "items": "order-state.v1/legs/[]/priorIds/[]"
  },
  "order-state.v1/legs/[]/priorIds/[]": {
    "expected": "an object with clOrdId",
    "fields": {
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId"
    }
  },
  "order-state.v1/legs/[]/older": {
    "expected": "a list",
    "items": "order-state.v1/legs/[]/older/[]"
  },
  "order-state.v1/legs/[]/older/[]": {
    "expected": "text of at most 192 characters"
  },
  "order-state.v1/legs/[]/olderQty": {
    "expected": "a list",
    "items": "order-state.v1/legs/[]/olderQty/[]"
  },
  "order-state.v1/legs/[]/olderQty/[]": {
    "expected": "an object with cumQty, cumCost",
    "fields": {
      "brokerOrderId": "common.v1#brokerOrderId",
      "cumQty": "common.v1#exactDecimal",
      "cumCost": "common.v1#exactDecimal"
    }
  },
  "order-state.v1/legs/[]/triggered": {
    "expected": "true"
  },
  "order-state.v1/legs/[]/restated": {
    "expected": "an object with transactTime, brokerOrderId",
    "fields": {
      "transactTime": "common.v1#timestamp",
      "brokerOrderId": "common.v1#brokerOrderId"
    }
  },
  "order-state.v1/legs/[]/resolved": {
    "expected": "an object with requestId, verdict, clOrdId, attempt",
    "fields": {
      "requestId": "common.v1#token",
      "verdict": "order-state.v1/legs/[]/resolved/verdict",
      "clOrdId": "common.v1#clOrdId",
      "attempt": "order-state.v1/legs/[]/resolved/attempt"
    }
  },
  "order-state.v1/legs/[]/resolved/verdict": {
    "expected": "one of placed, never_placed, send_again, give_up"
  },
  "order-state.v1/legs/[]/resolved/attempt": {
    "expected": "a whole number, 1 or more"
  },
  "order-state.v1/requests": {
    "expected": "a list",
    "items": "order-state.v1/requests/[]"
  },
  "order-state.v1/requests/[]": {
    "expected": "text"
  },
  "order-stopped.v1": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId, type",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-stopped.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp",
      "type": "order-stopped.v1/type"
    }
  },
  "order-stopped.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-stopped.v1/type": {
    "expected": "\"stopped\""
  },
  "order-submit-unknown.v1": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId, type, action, reason",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-submit-unknown.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp",
      "type": "order-submit-unknown.v1/type",
      "action": "order-submit-unknown.v1/action",
      "reason": "common.v1#reason"
    }
  },
  "order-submit-unknown.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-submit-unknown.v1/type": {
    "expected": "\"submit_unknown\""
  },
  "order-submit-unknown.v1/action": {
    "expected": "one of new, replace"
  },
  "order-submitting.v1": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId, type, action, attempt",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-submitting.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp",
      "type": "order-submitting.v1/type",
      "action": "order-submitting.v1/action",
      "attempt": "order-submitting.v1/attempt"
    }
  },
  "order-submitting.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-submitting.v1/type": {
    "expected": "\"submitting\""
  },
  "order-submitting.v1/action": {
    "expected": "one of new, replace"
  },
  "order-submitting.v1/attempt": {
    "expected": "a whole number, 1 or more"
  },
  "order-suspended.v1": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId, type",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-suspended.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp",
      "type": "order-suspended.v1/type"
    }
  },
  "order-suspended.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-suspended.v1/type": {
    "expected": "\"suspended\""
  },
  "order-trade-cancel.v1": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId, type, execId, execRefId",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-trade-cancel.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp",
      "type": "order-trade-cancel.v1/type",
      "execId": "common.v1#execId",
      "execRefId": "order-trade-cancel.v1/execRefId"
    }
  },
  "order-trade-cancel.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-trade-cancel.v1/type": {
    "expected": "\"trade_cancel\""
  },
  "order-trade-cancel.v1/execRefId": {
    "expected": "text of at most 128 characters"
  },
  "order-trade-correct.v1": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId, type, execId, lastQty, lastPx, execRefId",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-trade-correct.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp",
      "type": "order-trade-correct.v1/type",
      "execId": "common.v1#execId",
      "lastQty": "common.v1#positiveDecimal",
      "lastPx": "common.v1#decimal",
      "brokerCumQty": "common.v1#decimal",
      "fees": "common.v1#exactDecimal",
      "execRefId": "order-trade-correct.v1/execRefId",
      "leavesQty": "common.v1#decimal",
      "instrumentLegs": "order-trade-correct.v1/instrumentLegs"
    }
  },
  "order-trade-correct.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-trade-correct.v1/type": {
    "expected": "\"trade_correct\""
  },
  "order-trade-correct.v1/execRefId": {
    "expected": "text of at most 128 characters"
  },
  "order-trade-correct.v1/instrumentLegs": {
    "expected": "a list",
    "items": "common.v1#legExecution"
  },
  "order-trade.v1": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId, type, execId, lastQty, lastPx",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-trade.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp",
      "type": "order-trade.v1/type",
      "execId": "common.v1#execId",
      "lastQty": "common.v1#positiveDecimal",
      "lastPx": "common.v1#decimal",
      "brokerCumQty": "common.v1#decimal",
      "fees": "common.v1#exactDecimal",
      "leavesQty": "common.v1#decimal",
      "instrumentLegs": "order-trade.v1/instrumentLegs"
    }
  },
  "order-trade.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-trade.v1/type": {
    "expected": "\"trade\""
  },
  "order-trade.v1/instrumentLegs": {
    "expected": "a list",
    "items": "common.v1#legExecution"
  },
  "order-triggered.v1": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId, type",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-triggered.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp",
      "type": "order-triggered.v1/type"
    }
  },
  "order-triggered.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-triggered.v1/type": {
    "expected": "\"triggered\""
  },
  "order-unexplained.v1": {
    "expected": "an object with account, orderId, version, at, by, order, legId, broker, clOrdId, type, evidence, reason",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "version": "order-unexplained.v1/version",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "order": "common.v1#orderSummary",
      "legId": "common.v1#legId",
      "broker": "common.v1#token",
      "clOrdId": "common.v1#clOrdId",
      "brokerOrderId": "common.v1#brokerOrderId",
      "transactTime": "common.v1#timestamp",
      "type": "order-unexplained.v1/type",
      "evidence": "order-unexplained.v1/evidence",
      "reason": "common.v1#reason"
    }
  },
  "order-unexplained.v1/version": {
    "expected": "a whole number, 1 or more"
  },
  "order-unexplained.v1/type": {
    "expected": "\"unexplained\""
  },
  "order-unexplained.v1/evidence": {
    "expected": "an object"
  },
  "orders-answer.v1": {
    "expected": "an object with orders",
    "fields": {
      "orders": "orders-answer.v1/orders",
      "events": "orders-answer.v1/events",
      "next": "orders-answer.v1/next",
      "error": "common.v1#reason"
    }
  },
  "orders-answer.v1/orders": {
    "expected": "a list",
    "items": "order-state.v1"
  },
  "orders-answer.v1/events": {
    "expected": "a list",
    "items": "orders-answer.v1/events/[]"
  },
  "orders-answer.v1/events/[]": {
    "expected": "an object"
  },
  "orders-answer.v1/next": {
    "expected": "a whole number"
  },
  "orders-query.v1": {
    "expected": "an object",
    "fields": {
      "account": "common.v1#token",
      "orderId": "common.v1#token",
      "open": "orders-query.v1/open",
      "limit": "orders-query.v1/limit",
      "before": "orders-query.v1/before"
    }
  },
  "orders-query.v1/open": {
    "expected": "true or false"
  },
  "orders-query.v1/limit": {
    "expected": "a whole number from 1 to 500"
  },
  "orders-query.v1/before": {
    "expected": "a whole number, 1 or more"
  },
  "request-refused.v1": {
    "expected": "an object with account, subject, requestSeq, reason, at, by",
    "fields": {
      "account": "request-refused.v1/account",
      "subject": "request-refused.v1/subject",
      "requestSeq": "request-refused.v1/requestSeq",
      "orderId": "common.v1#token",
      "requestId": "common.v1#token",
      "reason": "common.v1#reason",
      "at": "common.v1#timestamp",
      "by": "common.v1#worker",
      "excerpt": "request-refused.v1/excerpt"
    }
  },
  "request-refused.v1/account": {
    "expected": "text of at most 64 characters"
  },
  "request-refused.v1/subject": {
    "expected": "text of at most 256 characters"
  },
  "request-refused.v1/requestSeq": {
    "expected": "a whole number, 1 or more"
  },
  "request-refused.v1/excerpt": {
    "expected": "text of at most 512 characters"
  },
  "worker-status.v1": {
    "expected": "an object with worker, role, startedAt, at, pid",
    "fields": {
      "worker": "common.v1#worker",
      "role": "worker-status.v1/role",
      "startedAt": "common.v1#timestamp",
      "at": "common.v1#timestamp",
      "pid": "worker-status.v1/pid",
      "nats": "worker-status.v1/nats",
      "durability": "worker-status.v1/durability",
      "counters": "worker-status.v1/counters",
      "operatorSeq": "worker-status.v1/operatorSeq"
    }
  },
  "worker-status.v1/role": {
    "expected": "text of at most 64 characters"
  },
  "worker-status.v1/pid": {
    "expected": "a whole number"
  },
  "worker-status.v1/nats": {
    "expected": "text"
  },
  "worker-status.v1/durability": {
    "expected": "text"
  },
  "worker-status.v1/counters": {
    "expected": "an object",
    "values": "worker-status.v1/counters/*"
  },
  "worker-status.v1/counters/*": {
    "expected": "a whole number"
  },
  "worker-status.v1/operatorSeq": {
    "expected": "a whole number, 0 or more"
  },
  "workers-answer.v1": {
    "expected": "an object with workers",
    "fields": {
      "workers": "workers-answer.v1/workers"
    }
  },
  "workers-answer.v1/workers": {
    "expected": "a list",
    "items": "worker-status.v1"
  }
};

/** The largest message of each contract, in bytes of UTF-8. */
export const maxBytes: Readonly<Record<keyof Contracts, number>> = {
  "account-updated.v1": 1048576,
  "accounts-answer.v1": 1048576,
  "broker-account.v1": 1048576,
  "broker-status.v1": 65536,
  "brokers-answer.v1": 1048576,
  "leg-routed.v1": 65536,
  "open-orders-answer.v1": 1048576,
  "open-orders-query.v1": 16384,
  "operator-alert.v1": 65536,
  "operator-kill.v1": 16384,
  "operator-resolve.v1": 16384,
  "operator-resume.v1": 16384,
  "order-calculated.v1": 65536,
  "order-cancel-rejected.v1": 65536,
  "order-cancel-requested.v1": 16384,
  "order-canceled.v1": 65536,
  "order-done-for-day.v1": 65536,
  "order-expired.v1": 65536,
  "order-held.v1": 65536,
  "order-new.v1": 65536,
  "order-pending-cancel.v1": 65536,
  "order-pending-new.v1": 65536,
  "order-pending-replace.v1": 65536,
  "order-received.v1": 65536,
  "order-refused.v1": 65536,
  "order-rejected.v1": 65536,
  "order-replace-rejected.v1": 65536,
  "order-replace-requested.v1": 16384,
  "order-replaced.v1": 65536,
  "order-request-refused.v1": 65536,
  "order-requested.v1": 16384,
  "order-resolved.v1": 65536,
  "order-restated.v1": 65536,
  "order-state.v1": 524288,
  "order-stopped.v1": 65536,
  "order-submit-unknown.v1": 65536,
  "order-submitting.v1": 65536,
  "order-suspended.v1": 65536,
  "order-trade-cancel.v1": 65536,
  "order-trade-correct.v1": 65536,
  "order-trade.v1": 65536,
  "order-triggered.v1": 65536,
  "order-unexplained.v1": 65536,
  "orders-answer.v1": 1048576,
  "orders-query.v1": 16384,
  "request-refused.v1": 65536,
  "worker-status.v1": 65536,
  "workers-answer.v1": 1048576
};
