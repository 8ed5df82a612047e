import { brokerNames } from "../../deploy/servers/project.ts";
import { groups } from "./cards/all.ts";
import { runCards } from "./run.ts";
const only = process.argv.slice(2).map(Number);
for (const broker of brokerNames()) {
  const t = performance.now();
  const results = await runCards(broker, groups, {
    only: ({ number }) =>
      only.length === 0 ||
      only.some((n) => n === number || (n % 100 === 0 && Math.floor(number / 100) * 100 === n)),
  });
  for (const card of results) {
    const failed = card.cases.filter(({ error }) => error !== undefined);
    console.log(card.number, card.title, card.cases.length - failed.length, "/", card.cases.length);
    for (const { name, error } of failed.slice(0, 8)) console.log("    ", name, ":", error);
  }
  console.log(Math.round(performance.now() - t), "ms");
}
