/** The AsyncAPI document: the same channels and schemas for tools that read AsyncAPI. */
import prettier from "prettier";
import { stringify } from "yaml";
import { BANNER, messagesOf } from "./contracts.mjs";

const SCHEMA_FORMAT = "application/schema+json;version=draft-2020-12";

/** @returns {Promise<string>} the text of contracts/asyncapi.yaml */
export async function renderAsyncApi({ names, schemas, channels }) {
  const onChannels = new Set(channels.flatMap(messagesOf));
  const document = {
    asyncapi: "3.0.0",
    info: {
      title: "Broker Gateway",
      version: "1.0.0",
      description:
        "What an order management system, the gateway's workers and operators say to each other over NATS. Bodies are JSON. Commands are closed: an unknown field is refused. All other messages are open: readers pass over fields they do not know.",
    },
    defaultContentType: "application/json",
    servers: {
      sandbox: {
        host: "localhost:4222",
        protocol: "nats",
        description: "The nats-server that npm start brings up.",
      },
    },
    channels: Object.fromEntries(
      channels.map((channel) => [channel.id, channelOf(channel, schemas)]),
    ),
    operations: Object.fromEntries(channels.flatMap((channel) => operationsOf(channel, schemas))),
    components: {
      messages: Object.fromEntries(
        names
          .filter((name) => onChannels.has(name))
          .map((name) => [schemas[name].title, messageOf(name, schemas[name])]),
      ),
      messageTraits: { headers: { headers: HEADERS } },
    },
  };
  const text = `# ${BANNER}\n${stringify(document, { lineWidth: 0, aliasDuplicateObjects: false })}`;
  return await prettier.format(text, { parser: "yaml", printWidth: 100 });
}

const HEADERS = {
  type: "object",
  properties: {
    "Nats-Msg-Id": {
      type: "string",
      description:
        "Lets JetStream drop a repetition within its duplicate window. Saves work; nothing relies on it.",
    },
  },
};

const PARAMETERS = {
  account: "The account's name, a token of letters, digits, _ and -, 1 to 64 of them.",
  broker: "The broker's name, a token.",
  orderId: "The id the OMS gave the order, a token.",
  scope: "all, account, broker or symbol.",
  value: "What is stopped: an account, a broker, the letters and digits of a symbol, or all.",
  alertId: "Made of what is wrong with what, a token.",
};

function channelOf(channel, schemas) {
  const parameters = [...channel.address.matchAll(/\{(\w+)\}/g)].map(([, name]) => [
    name,
    { description: PARAMETERS[name] },
  ]);
  return {
    address: channel.address,
    title: `${channel.from} to ${channel.to}`,
    description: channel.meaning,
    messages: Object.fromEntries(
      messagesOf(channel).map((name) => [
        schemas[name].title,
        { $ref: `#/components/messages/${schemas[name].title}` },
      ]),
    ),
    ...(parameters.length > 0 ? { parameters: Object.fromEntries(parameters) } : {}),
  };
}

function operationsOf(channel, schemas) {
  const refs = (names) =>
    names.map((name) => ({ $ref: `#/channels/${channel.id}/messages/${schemas[name].title}` }));
  return channel.operations.map((action) => [
    `${action}${channel.id[0].toUpperCase()}${channel.id.slice(1)}`,
    {
      action,
      channel: { $ref: `#/channels/${channel.id}` },
      summary: `${channel.from} to ${channel.to}: ${channel.meaning}`,
      messages: refs(channel.messages),
      ...(channel.reply
        ? {
            reply: {
              address: { location: "$message.header#/reply", description: "NATS reply subject." },
              channel: { $ref: `#/channels/${channel.id}` },
              messages: refs([channel.reply.message]),
            },
          }
        : {}),
    },
  ]);
}

function messageOf(name, { title, description }) {
  return {
    name,
    title,
    summary: description,
    traits: [{ $ref: "#/components/messageTraits/headers" }],
    payload: {
      schemaFormat: SCHEMA_FORMAT,
      schema: { $ref: `./schemas/${name}.schema.json` },
    },
  };
}
