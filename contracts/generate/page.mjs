/** The reference page: every channel, every message, field by field, with what is refused and how. */
import { BANNER, COMMON, messagesOf, resolveRef } from "./contracts.mjs";
import { examplesOf, loadValidate } from "./examples.mjs";
import { expectation, fieldsOf } from "./shapes.mjs";

/**
 * @param {Record<string, string>} derived the generated modules by file name: the page quotes what
 *   they say of the examples
 * @returns {Promise<string>} the text of docs/contracts.md
 */
export async function renderPage(contracts, derived) {
  const { read } = await loadValidate(contracts, derived);
  const page = { contracts, read };
  const { channels, documents } = contracts;
  return [
    `<!-- ${BANNER} -->`,
    INTRODUCTION,
    channelTable(contracts),
    ...channels.map((channel) => channelSection(page, channel)),
    "## Documents",
    "Contracts that travel on no subject of their own.",
    ...documents.map(({ message, meaning }) => messageSection(page, message, meaning)),
    sharedObjects(contracts),
    sharedWords(contracts),
    "",
  ].join("\n\n");
}

const INTRODUCTION = `# Contracts

What an order management system (OMS), the gateway's workers and operators say to each other. Each
message is one JSON object on one NATS subject, and has a JSON Schema in
[contracts/schemas](../contracts/schemas); [contracts/asyncapi.yaml](../contracts/asyncapi.yaml) is
the same in AsyncAPI. To send your first order, read [OrderRequested](#orderrequested) and publish
its example.

## Rules for every message

- **Decimals are text.** Prices, quantities and money are decimal text: \`"187.25"\`, never
  \`187.25\`. A JSON number would lose digits.
- **Times** are RFC 3339 in UTC: \`2026-03-02T14:30:00.123Z\`.
- **Names that go into a subject** (account, order id, broker) are 1 to 64 letters, digits, \`_\` and
  \`-\`.
- **Commands are closed**: a field that the gateway does not know is refused, because a misspelt
  \`stopPx\` must not become an order without a stop. **All other messages are open**: pass over fields
  that you do not know, a newer gateway may add some.
- **One meaning only**: UTF-8, no key twice in one object, no key called \`__proto__\`,
  \`constructor\` or \`prototype\`, at most 16 levels deep, no larger than stated.
- A **new version** that breaks readers is a new contract (\`.v2\`), published beside the old one.

What breaks these rules is refused with a code (\`not_json\`, \`too_large\`, \`too_deep\` or
\`contract_violated\`), a JSON pointer to the field and a text that says what was found and what was
expected. Rules that need to know more than one field, or the market, come after the contract and
have codes of their own: a limit order without a price fits its contract and is refused by the router.

The header \`Nats-Msg-Id\` lets JetStream drop a repetition. No order needs it to be safe: the same
\`orderId\` is the same order, however often it is sent.`;

function channelTable({ schemas, channels }) {
  const rows = channels.map((channel) => [
    link(subjectOf(channel)),
    `${channel.from} → ${channel.to}`,
    messagesOf(channel).length > 3
      ? `${messagesOf(channel).length} events`
      : messagesOf(channel)
          .map((name) => link(schemas[name].title))
          .join(", "),
  ]);
  return `## Channels\n\n${table(["Subject", "From → to", "Messages"], rows)}`;
}

function channelSection(page, channel) {
  const { schemas } = page.contracts;
  const names = messagesOf(channel);
  const list =
    names.length > 3
      ? table(
          ["Event", "`type`", "Meaning"],
          names.map((name) => [
            link(schemas[name].title),
            `\`${schemas[name].properties.type.const}\``,
            meaningOf(schemas[name]),
          ]),
        )
      : "";
  return [
    `## ${subjectOf(channel)}`,
    `${channel.from} → ${channel.to}. ${plain(channel.meaning)}`,
    ...(list === "" ? [] : [list]),
    ...names.map((name) => messageSection(page, name)),
  ].join("\n\n");
}

/** An example that every open contract has; it shows nothing of the message itself. */
const NEWER = /^a field that a newer writer added$/;

function messageSection(page, name, note) {
  const { contracts, read } = page;
  const schema = contracts.schemas[name];
  const example = examplesOf(contracts, name, "valid").find(({ lesson }) => !NEWER.test(lesson));
  const refused = examplesOf(contracts, name, "invalid").map(({ lesson, text }) => {
    const result = read(name, text);
    if (result.ok) throw new Error(`${name}: ${lesson}: an invalid example is accepted`);
    const { code, text: words } = result.violation;
    return [sentence(lesson), `\`${code}\``, inCode(words)];
  });
  const isClosed = schema.additionalProperties === false;
  return [
    `### ${schema.title}`,
    meaningOf(schema) + (note === undefined ? "" : ` ${note}`),
    `Contract \`${name}\`, ${isClosed ? "closed" : "open"}, at most ${contracts.maxBytes[name] / 1024} KiB.`,
    headerNote(contracts, schema),
    fieldTable(contracts, ownFields(schema)),
    `Example: ${example.lesson}.`,
    `\`\`\`json ${name}\n${example.text}\n\`\`\``,
    `Refused:`,
    table(["What", "Code", "Text of the refusal"], refused),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function headerNote(contracts, schema) {
  const headers = (schema.allOf ?? []).map((part) => link(resolveRef(contracts, part.$ref).title));
  return headers.length === 0 ? "" : `Carries the fields of ${headers.join(", ")} and:`;
}

/** Without what an allOf inherits. */
function ownFields({ allOf, ...schema }) {
  return schema;
}

function sharedObjects(contracts) {
  const objects = words(contracts).filter((word) => fieldsOf(contracts, word).length > 0);
  const sections = objects.map((word) => {
    const inherited = (word.allOf ?? [])
      .filter((part) => part.$ref !== undefined)
      .map((part) => link(resolveRef(contracts, part.$ref).title));
    const own = word.allOf?.find((part) => part.$ref === undefined) ?? word;
    return [
      `### ${word.title}`,
      word.description,
      ...(inherited.length > 0 ? [`Carries the fields of ${inherited.join(", ")} and:`] : []),
      fieldTable(contracts, own),
    ].join("\n\n");
  });
  return ["## Shared objects", ...sections].join("\n\n");
}

function sharedWords(contracts) {
  const scalars = words(contracts).filter((word) => fieldsOf(contracts, word).length === 0);
  const sections = scalars.map((word) => {
    const limits = [
      ...(word.enum ? [`One of ${word.enum.map((value) => `\`${value}\``).join(", ")}.`] : []),
      ...(word.examples
        ? [`For example ${word.examples.map((value) => `\`"${value}"\``).join(", ")}.`]
        : []),
      ...(word.pattern ? [`Pattern: \`${word.pattern}\`.`] : []),
      ...(word.minLength !== undefined ? [`At least ${word.minLength} character.`] : []),
      ...(word.maxLength !== undefined ? [`At most ${word.maxLength} characters.`] : []),
    ];
    return `### ${word.title}\n\n${plain(word.description)} ${limits.join(" ")}`;
  });
  return ["## Shared words", ...sections].join("\n\n");
}

function words({ schemas }) {
  return Object.values(schemas[COMMON].$defs);
}

function fieldTable(contracts, schema) {
  const rows = rowsOf(contracts, schema, "");
  return rows.length === 0 ? "" : table(["Field", "Type", "Required", "Meaning"], rows);
}

/** One row a field; the fields of an object that has no name of its own follow it, dotted. */
function rowsOf(contracts, schema, prefix) {
  return fieldsOf(contracts, schema).flatMap(({ name, schema: field, required }) => [
    [
      `\`${prefix}${name}\``,
      typeOf(contracts, field),
      required ? "yes" : "",
      plain(field.description ?? resolveRef(contracts, field.$ref).description),
    ],
    ...(field.$ref === undefined ? rowsOf(contracts, field, `${prefix}${name}.`) : []),
    ...(field.items !== undefined && field.items.$ref === undefined
      ? rowsOf(contracts, field.items, `${prefix}${name}[].`)
      : []),
  ]);
}

function typeOf(contracts, schema) {
  if (schema.$ref !== undefined) return link(resolveRef(contracts, schema.$ref).title);
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(", ");
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.type === "array") {
    const most = schema.maxItems === undefined ? "" : `, at most ${schema.maxItems}`;
    const least = schema.minItems === undefined ? "" : `, at least ${schema.minItems}`;
    return `list of ${typeOf(contracts, schema.items)}${least}${most}`;
  }
  if (schema.type === "object") {
    const values = schema.additionalProperties;
    const most = schema.maxProperties === undefined ? "" : `at most ${schema.maxProperties} `;
    if (typeof values === "object") return `object, ${most}free keys, ${typeOf(contracts, values)}`;
    return values === true ? "object, any fields" : (schema.title ?? "object");
  }
  return inCode(expectation(contracts, schema)).replace(/^`(a |)([a-z, 0-9]+)`$/, "$2");
}

function meaningOf({ description }) {
  return plain(description.replace(/ Subject: .*$/, ""));
}

function subjectOf({ address }) {
  return `\`${address.replaceAll("{", "<").replaceAll("}", ">")}\``;
}

/** Angle brackets are HTML to a Markdown reader. */
function plain(text) {
  return text.replaceAll("<", "\\<");
}

function inCode(text) {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function sentence(words) {
  return words[0].toUpperCase() + words.slice(1);
}

/** A link to a heading of this page, as GitHub makes its anchors. */
function link(heading) {
  const anchor = heading
    .toLowerCase()
    .replaceAll(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");
  return `[${heading}](#${anchor})`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
