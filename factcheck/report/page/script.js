// What the page can do where scripts run: filter, link, copy, save, move by keys. Without them all
// of it stands there and can be read: so the controls are made here and not in the page.
// It asks for nothing and remembers nothing; the address holds the state, and can be handed on.
// What an article says is handled as text alone, never as markup.
(() => {
  "use strict";

  // What is read of the page. The words of an element are its value; data-* hold the rest.
  const READS = {
    section: "[data-section]", // hidden when none of its findings is shown
    count: "[data-count]", // of its findings
    finding: "[data-section] [data-finding]", // id, data-verdict, data-code, data-decide
    verdict: "[data-verdict-name]",
    kind: "[data-kind]", // of agreement or conflict
    fact: "[data-fact]", // what it is about
    check: "[data-check]", // what to look at
    position: "[data-position]",
    figure: "[data-figure]", // as written
    witness: "[data-witness]", // data-source, data-day, data-place, data-speaker
    placed: "[data-place]",
    sentence: "[data-sentence]", // of the first of those who have the same words
    controls: "[data-controls]", // where the controls go; hidden without a script
    tools: "[data-tools]", // where the button of a finding goes
  };
  const FILTERS = ["q", "verdict", "source", "kind", "decide"]; // their names in the address
  const PAUSE = 120; // milliseconds without a keystroke before the filter answers

  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const tidy = (words) => words.replace(/\s+/g, " ").trim();
  const said = (selector, root) => tidy(root.querySelector(selector)?.textContent ?? "");
  const number = (count) => count.toLocaleString("en");

  // make("p", {class: "a", onclick: f}, "words", node): words become text nodes.
  function make(name, attributes, ...inside) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
      else made.setAttribute(key, value);
    }
    made.append(...inside);
    return made;
  }
  const button = (words, onclick) => make("button", { type: "button", onclick }, words);

  // --- What the page tells ---

  const home = document.querySelector(READS.controls);
  const findings = all(READS.finding).map((node) => ({
    node,
    verdict: node.dataset.verdict,
    code: node.dataset.code,
    decide: "decide" in node.dataset,
    sources: new Set(all(READS.witness, node).map((one) => one.dataset.source)),
  }));
  if (!home || !findings.length) return;

  const witnessesIn = (node) => all(READS.witness, node).map((one) => ({
    source: one.dataset.source,
    day: one.dataset.day ?? "",
    place: one.dataset.place ?? "",
    speaker: one.dataset.speaker ?? "",
    sentence: said(READS.sentence, one),
  }));
  // A folded finding names its figures once in short, and once with places and sentences.
  const positionsIn = (node) => {
    const positions = all(READS.position, node);
    const placed = positions.filter((one) => one.querySelector(READS.placed));
    return (placed.length ? placed : positions).map((one) =>
      ({ figure: said(READS.figure, one), witnesses: witnessesIn(one) }));
  };
  const told = (one) => (one.told ??= {
    id: one.node.id,
    verdict: said(READS.verdict, one.node),
    kind: said(READS.kind, one.node),
    code: one.code,
    fact: said(READS.fact, one.node),
    check: said(READS.check, one.node),
    positions: positionsIn(one.node),
  });

  function asNote(one) {
    const { id, verdict, kind, fact, check, positions } = told(one);
    const lines = [`${verdict}: ${fact}`];
    for (const { figure, witnesses } of positions) {
      lines.push("", figure);
      for (const { source, day, speaker, place, sentence } of witnesses) {
        const who = [source, day, speaker && `says ${speaker}`, place].filter(Boolean);
        lines.push(`  ${who.join(" \u00b7 ")}`, ...(sentence ? [`    ${sentence}`] : []));
      }
    }
    lines.push("", ...(check ? [`To check: ${check}`] : []), `Judged: ${kind} [${id}]`, "");
    return lines.join("\n");
  }

  // "malaga" finds "Málaga", "37000" finds "37,000".
  const folded = (words) => tidy(words).normalize("NFKD").replace(/\p{M}/gu, "")
    .replace(/[\u2018\u2019]/g, "'").replace(/(\d),(?=\d{3})/g, "$1").toLowerCase();
  const holds = (one, words) => {
    one.words ??= folded(asNote(one));
    return words.every((word) => one.words.includes(word));
  };

  // --- What can be saved ---

  const COLUMNS = ["finding", "verdict", "kind", "fact", "figure", "source", "day", "place",
    "speaker", "sentence", "check"];
  const rowsOf = (one) => {
    const { id, positions, ...rest } = told(one);
    return positions.flatMap(({ figure, witnesses }) =>
      witnesses.map((witness) => ({ ...rest, ...witness, finding: id, figure })));
  };
  // A spreadsheet would compute what begins like a formula; a figure it may have.
  const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
  const FIGURE = /^[+-]?\d[\d,.]*%?$/;
  const cell = (words) =>
    `"${(FORMULA.test(words) && !FIGURE.test(words) ? `'${words}` : words).replaceAll('"', '""')}"`;
  const row = (words) => `${words.map(cell).join(",")}\r\n`;
  const share = () => `${number(shown.length)} of ${number(findings.length)}`;
  const FILES = {
    // "\ufeff" tells spreadsheets that it is UTF-8.
    CSV: ["csv", "text/csv", () => `\ufeff${row(COLUMNS)}` + shown.flatMap(rowsOf)
      .map((one) => row(COLUMNS.map((name) => one[name]))).join("")],
    JSON: ["json", "application/json", () => `${JSON.stringify({
      report: document.title, shown: shown.length, of: findings.length,
      filter: Object.fromEntries(wanted()), findings: shown.map(told),
    }, null, 2)}\n`],
    Notes: ["txt", "text/plain", () =>
      [`${share()} findings: ${document.title}\n`, ...shown.map(asNote)].join("\n---\n\n")],
  };

  function save(kind) {
    const [ending, type, written] = FILES[kind];
    const href = URL.createObjectURL(new Blob([written()], { type: `${type};charset=utf-8` }));
    const download = `factcheck-${shown.length}-of-${findings.length}.${ending}`;
    make("a", { href, download }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
  }

  // --- The controls ---

  const byName = ([, one], [, other]) => (one < other ? -1 : Number(one > other));
  const choice = (name, label, every, values) =>
    make("label", {}, `${label} `,
      make("select", { name, onchange: () => filtered(false) },
        make("option", { value: "" }, every),
        ...[...new Map(values)].map(([value, words]) => make("option", { value }, words))));
  const tick = (words, attributes) =>
    make("label", { class: "tick" },
      make("input", { type: "checkbox", ...attributes }), ` ${words}`);

  const status = make("p", { role: "status" });
  const news = make("p", { role: "status", class: "news" });
  let pause = 0;
  const search = make("input", {
    type: "search", name: "q", autocomplete: "off", spellcheck: "false",
    oninput: () => {
      clearTimeout(pause);
      pause = setTimeout(filtered, PAUSE, true);
    },
  });
  const clear = button("Show all", () => {
    write(nothing());
    filtered(false);
    search.focus();
  });
  const more = make("details", {}, make("summary", {}, "More: filters, downloads, keys"));
  const form = make("form",
    { role: "search", "aria-label": "Findings", onsubmit: (event) => event.preventDefault() },
    make("div", { class: "row" },
      make("label", {}, "Find ", search),
      tick("only what needs a decision",
        { name: "decide", value: "yes", onchange: () => filtered(false) }),
      clear, status),
    more);

  const KEYS = [
    ["/", "to the words of the filter", () => search.focus()],
    ["n", "next finding", () => step(1)],
    ["p", "previous finding", () => step(-1)],
    ["j", "next finding", () => step(1)],
    ["k", "previous finding", () => step(-1)],
    ["?", "show these keys", () => help.showModal()],
  ];
  const keys = tick("these keys are on", { checked: "", onchange: () => remember(false) });
  const dialog = (id, heading, ...inside) =>
    make("dialog", { "aria-labelledby": id }, make("h2", { id }, heading), ...inside,
      make("form", { method: "dialog" }, make("button", {}, "Close")));
  const help = dialog("keys", "Keys",
    make("dl", {}, ...KEYS.flatMap(([key, does]) =>
      [make("dt", {}, make("kbd", {}, key)), make("dd", {}, does)])),
    keys);
  const byHand = make("textarea", { readonly: "", rows: 12, "aria-labelledby": "by-hand" });
  const handed = dialog("by-hand", "Copy this note with Ctrl+C or \u2318C", byHand);

  more.append(
    make("div", { class: "choices" },
      choice("verdict", "Verdict", "all verdicts",
        findings.map(({ node, verdict }) => [verdict, said(READS.verdict, node)])),
      choice("kind", "Kind", "all kinds",
        findings.map(({ node, code }) => [code, said(READS.kind, node)]).sort(byName)),
      choice("source", "Source", "all sources",
        findings.flatMap(({ sources }) => [...sources].map((name) => [name, name])).sort(byName))),
    make("div", { class: "row", role: "group", "aria-labelledby": "save" },
      make("span", { id: "save" }, "Download what is shown:"),
      ...Object.keys(FILES).map((kind) => button(kind, () => save(kind)))),
    make("div", { class: "row" },
      button("Open all folds", () => foldAll(true)),
      button("Close all folds", () => foldAll(false)),
      button("Keys", () => help.showModal())));
  home.append(form, news, help, handed);
  for (const { node } of findings) {
    node.tabIndex = -1; // so that keys and links can go there
    const tools = node.querySelector(READS.tools);
    if (!tools) continue;
    const fact = node.querySelector(READS.fact);
    fact.id ||= `${node.id}-fact`;
    tools.append(button("Copy as note", copy));
    tools.lastChild.setAttribute("aria-describedby", fact.id);
  }
  home.hidden = false;

  // --- Filtering ---

  const sections = new Map();
  for (const one of findings) {
    const around = (node) => node.parentElement.closest(READS.section);
    for (let section = around(one.node); section; section = around(section)) {
      if (!sections.has(section)) {
        const count = section.querySelector(READS.count);
        sections.set(section, { its: [], count, total: count?.textContent });
      }
      sections.get(section).its.push(one);
    }
  }
  let shown = findings;

  // The state of the filter, without what is empty.
  function wanted() {
    const given = new FormData(form);
    given.set("q", tidy(search.value));
    return new URLSearchParams(
      FILTERS.map((name) => [name, given.get(name) ?? ""]).filter(([, value]) => value));
  }

  function write(state) {
    for (const name of FILTERS) {
      const field = form.elements.namedItem(name);
      const value = state.get(name) ?? "";
      if (field.type === "checkbox") field.checked = value === field.value;
      else field.value = value;
      if (field.selectedIndex < 0) field.value = ""; // a source that this report has not
    }
    keys.firstChild.checked = state.get("keys") !== "off";
  }

  // Only what changes is touched: each write costs a layout.
  const hide = (node, away) => node.hidden !== away && (node.hidden = away);
  const put = (node, words) => node.textContent !== words && (node.textContent = words);

  function apply() {
    const state = wanted();
    const words = folded(state.get("q") ?? "").split(" ").filter(Boolean);
    const is = (name, value) => !state.has(name) || state.get(name) === value;
    shown = findings.filter((one) =>
      is("verdict", one.verdict) && is("kind", one.code) &&
      (one.decide || !state.has("decide")) &&
      (!state.has("source") || one.sources.has(state.get("source"))) &&
      (!words.length || holds(one, words)));
    const kept = new Set(shown);
    for (const one of findings) hide(one.node, !kept.has(one));
    for (const [section, { its, count, total }] of sections) {
      const left = its.filter((one) => kept.has(one)).length;
      hide(section, !left);
      if (count) put(count, left === its.length ? total : `${number(left)} of ${total}`);
    }
    hide(clear, !`${state}`);
    if (["verdict", "kind", "source"].some((name) => state.has(name))) more.open = true;
    const whole = kept.size === findings.length;
    put(status, `${whole ? `all ${number(kept.size)}` : share()} findings shown`);
  }

  function filtered(typing) {
    remember(typing);
    apply();
  }

  // --- The address ---

  let typed = false;
  // Words that are typed are one step back, not one a letter.
  function remember(typing) {
    const state = wanted();
    if (!keys.firstChild.checked) state.set("keys", "off");
    const address = location.href.split("#")[0] + (`${state}` && `#${state}`);
    if (address === location.href) return;
    history[typing && typed ? "replaceState" : "pushState"](null, "", address);
    typed = typing;
  }

  const nothing = () => new URLSearchParams(keys.firstChild.checked ? "" : "keys=off");

  // A link to a place leaves the filter as it is, unless that hides the place.
  function restore() {
    const hash = location.hash.slice(1);
    const target = document.getElementById(hash);
    typed = false;
    if (!target) write(new URLSearchParams(hash));
    else if (target.closest("[hidden]")) write(nothing());
    apply();
    if (target) reveal(target);
  }

  // Opens what a link leads to, and goes there.
  function reveal(target) {
    const own = target.querySelector(":scope > details:first-child");
    unfold(own ?? target);
    target.scrollIntoView();
    focus(target);
  }

  // A finding that is folded is handled by its summary.
  function focus(target) {
    const handle = target.querySelector(":scope > details:first-child > summary") ?? target;
    if (handle.tabIndex < 0) handle.tabIndex = -1;
    handle.focus({ preventScroll: true });
  }

  // Opens the folds around a node; returns those that were closed.
  function unfold(node) {
    const closed = [];
    for (let fold = node.closest("details"); fold; fold = fold.parentElement.closest("details")) {
      if (!fold.open) closed.push(fold);
      fold.open = true;
    }
    return closed;
  }

  function foldAll(open) {
    for (const fold of all("details")) {
      if (!fold.closest(`[hidden], ${READS.controls}`)) fold.open = open;
    }
  }

  let printed = [];
  addEventListener("beforeprint", () => {
    printed = shown.filter((one) => one.decide)
      .flatMap(({ node }) => [node, ...all("details", node)]).flatMap(unfold);
  });
  addEventListener("afterprint", () => printed.splice(0).forEach((fold) => (fold.open = false)));
  addEventListener("hashchange", restore);
  // The same link again changes no address, but its target may have been folded since.
  document.addEventListener("click", ({ target }) => {
    const link = target.closest?.("a[href^='#']");
    if (link && link.hash === location.hash) restore();
  });

  // --- Moving by keys ---

  let last = null;
  function step(by) {
    const here = document.activeElement?.closest(READS.finding) ?? last;
    const place = shown.findIndex((one) => one.node === here);
    const next = shown[place < 0 ? (by > 0 ? 0 : shown.length - 1) : place + by];
    if (!next) return;
    last = next.node;
    unfold(last);
    last.scrollIntoView({ block: "nearest" });
    focus(last);
  }

  document.addEventListener("keydown", (event) => {
    const busy = event.target.closest?.("input, textarea, select, [contenteditable], dialog");
    const meant = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
    const key = KEYS.find(([name]) => name === event.key);
    if (!key || busy || meant || event.defaultPrevented || !keys.firstChild.checked) return;
    event.preventDefault();
    key[2]();
  });

  // --- Copying ---

  let copied = null;
  async function copy({ currentTarget: pressed }) {
    const note = asNote(findings.find(({ node }) => node.contains(pressed)));
    try {
      await navigator.clipboard.writeText(note);
    } catch {
      // A page opened from a file, or an old browser, may not have the clipboard.
      if (!copyBySelection(note, pressed)) {
        byHand.value = note;
        handed.showModal();
        byHand.select();
        return;
      }
    }
    if (copied) copied.textContent = "Copy as note";
    copied = pressed;
    copied.textContent = "Copied";
    news.textContent = "";
    requestAnimationFrame(() => (news.textContent = "Note copied"));
  }

  function copyBySelection(note, pressed) {
    const area = make("textarea", { readonly: "", "aria-hidden": "true" });
    area.value = note;
    area.style.cssText = "position:fixed;opacity:0";
    pressed.after(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    pressed.focus({ preventScroll: true });
    return done;
  }

  restore();
})();
