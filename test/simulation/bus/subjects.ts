/** Matching of subjects, as a server does it: `*` is one token, `>` the rest. */

export function matcher(pattern: string): (subject: string) => boolean {
  const wanted = pattern.split(".");
  const isOpen = wanted.at(-1) === ">";
  if (!wanted.includes("*") && !isOpen) return (subject) => subject === pattern;
  const fixed = isOpen ? wanted.slice(0, -1) : wanted;
  return (subject) => {
    const found = subject.split(".");
    if (isOpen ? found.length <= fixed.length : found.length !== fixed.length) return false;
    return fixed.every((token, at) => token === "*" || token === found[at]);
  };
}
