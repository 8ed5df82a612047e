/** Reads the schemas and channels.json: the sources of everything that is derived here. */
import { readdirSync, readFileSync } from "node:fs";

export const COMMON = "common.v1";

/** Stands on top of every derived file. */
export const BANNER = "generated from contracts/schemas by contracts/generate.mjs, do not edit";

/**
 * @typedef {object} Contracts
 * @property {string[]} names of the messages, sorted
 * @property {Record<string, object>} schemas of the messages and of the words they share
 * @property {object[]} channels
 * @property {object[]} documents contracts that travel on no subject of their own
 * @property {Record<string, number>} maxBytes of each message, in UTF-8
 * @property {URL} folder the contracts folder
 */

/**
 * @param {URL} folder the contracts folder
 * @returns {Contracts}
 */
export function loadContracts(folder) {
  const schemas = {};
  for (const file of readdirSync(new URL("schemas/", folder)).sort()) {
    const name = file.replace(".schema.json", "");
    const schema = JSON.parse(readFileSync(new URL(`schemas/${file}`, folder), "utf8"));
    if (schema.$id !== file) throw new Error(`${file}: $id is ${schema.$id}, expected ${file}`);
    schemas[name] = schema;
  }
  const { limits, channels, documents } = JSON.parse(
    readFileSync(new URL("channels.json", folder), "utf8"),
  );
  return {
    names: Object.keys(schemas).filter((name) => name !== COMMON),
    schemas,
    channels,
    documents,
    maxBytes: boundsOf(limits, channels, documents),
    folder,
  };
}

function boundsOf(limits, channels, documents) {
  const replies = channels.flatMap((channel) => channel.reply ?? []);
  return Object.fromEntries([
    ...channels.flatMap(({ messages, limit }) =>
      messages.map((message) => [message, limits[limit].bytes]),
    ),
    ...[...replies, ...documents].map(({ message, limit }) => [message, limits[limit].bytes]),
  ]);
}

/** @returns {string[]} every message that travels on a channel, replies included */
export function messagesOf(channel) {
  return [...channel.messages, ...(channel.reply ? [channel.reply.message] : [])];
}

/** @returns the schema that a $ref points to: a message or one of the shared words. */
export function resolveRef({ schemas }, ref) {
  const [, file, word] = /^(.+)\.schema\.json(?:#\/\$defs\/(\w+))?$/.exec(ref) ?? [];
  const schema = word === undefined ? schemas[file] : schemas[file]?.$defs[word];
  if (schema === undefined) throw new Error(`$ref ${ref} points to nothing`);
  return schema;
}
