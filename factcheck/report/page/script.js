// What the page can do where scripts run: filter, link, copy, save, move by keys. Without them all
// of it stands there and can be read: so the controls are made here and not in the page.
// It asks for nothing and remembers nothing; the address holds the state, and can be handed on.
// What an article says is handled as text alone, never as markup.
(() => {
  "use strict";

  // What is read of the page. The words of an element are its value; data-* hold the rest.
  const READS = {
    finding: "[data-finding]", // id; data-verdict, data-code; data-decide if a decision is needed
    fact: "[data-fact]", // what it is about, in a sentence
    verdict: "[data-verdict-name]",
    kind: "[data-kind]", // of agreement or conflict
    check: "[data-check]", // what to look at
    position: "[data-position]",
    figure: "[data-figure]", // as written
    witness: "[data-witness]", // data-source, data-day, data-place, data-speaker
    sentence: "[data-sentence]",
    section: "[data-section]", // hidden when none of its findings is shown
    count: "[data-count]", // of its findings
    controls: "[data-controls]", // where the controls go; hidden without a script
    tools: "[data-tools]", // where the button of a finding goes
  };
  const FILTERS = ["q", "verdict", "source", "kind", "decide"]; // their names in the address
  const UNFOLDED_AT_ONCE = 100; // findings of a section that a filter opens
  const PAUSE = 120; // milliseconds without a keystroke before the filter answers

  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const tidy = (words) => words.replace(/\s+/g, " ").trim();
  const said = (selector, root) => tidy(root.querySelector(selector)?.textContent ?? "");
  const number = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

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

  // --- What the page tells ------------------------------------------------------------------

  const home = document.querySelector(READS.controls);
  const findings = all(READS.finding).map((node) => ({
    node,
    verdict: node.dataset.verdict,
    code: node.dataset.code,
    decide: "decide" in node.dataset,
    sources: new Set(all(READS.witness, node).map((one) => one.dataset.source)),
  }));
  if (!home || !findings.length) return;

  const told = (one) =>
    (one.told ??= {
      id: one.node.id,
      verdict: said(READS.verdict, one.node) || one.verdict,
      kind: said(READS.kind, one.node),
      code: one.code,
      fact: said(READS.fact, one.node),
      check: said(READS.check, one.node),
      positions: all(READS.position, one.node).map((position) => ({
        figure: said(READS.figure, position),
        witnesses: all(READS.witness, position).map((witness) => ({
          source: witness.dataset.source,
          day: witness.dataset.day ?? "",
          place: witness.dataset.place ?? "",
          speaker: witness.dataset.speaker ?? "",
          sentence: said(READS.sentence, witness),
        })),
      })),
    });

  function asNote(one) {
    const { id, verdict, kind, fact, check, positions } = told(one);
    const lines = [`${verdict}: ${fact}`];
    for (const position of positions) {
      lines.push("", position.figure);
      for (const { source, day, place, speaker, sentence } of position.witnesses) {
        const who = [source, day, speaker && `says ${speaker}`, place].filter(Boolean);
        lines.push(`  ${who.join(" \u00b7 ")}`);
        if (sentence) lines.push(`    ${sentence}`);
      }
    }
    lines.push("");
    if (check) lines.push(`To check: ${check}`);
    return [...lines, `Judged: ${kind} [${id}]`, ""].join("\n");
  }

  // "malaga" finds "Málaga", "37000" finds "37,000".
  const folded = (words) =>
    tidy(words).normalize("NFKD").replace(/\p{M}/gu, "").replace(/[\u2018\u2019]/g, "'")
      .toLowerCase().replace(/(\d),(?=\d{3})/g, "$1");
  const holds = (one, words) => {
    one.words ??= folded(asNote(one));
    return words.every((word) => one.words.includes(word));
  };

  // --- What can be saved --------------------------------------------------------------------

  const COLUMNS = ["finding", "verdict", "kind", "fact", "figure", "source", "day", "place",
    "speaker", "sentence", "check"];
  const rowsOf = (one) => {
    const { id, positions, ...rest } = told(one);
    return positions.flatMap(({ figure, witnesses }) =>
      witnesses.map((witness) => ({ ...rest, ...witness, finding: id, figure })));
  };
  // A spreadsheet would compute what begins like a formula; figures it may have.
  const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
  const FIGURE = /^[+-]?\d[\d,.]*%?$/;
  const cell = (words) =>
    `"${(FORMULA.test(words) && !FIGURE.test(words) ? `'${words}` : words).replaceAll('"', '""')}"`;
  const FILES = {
    // "\ufeff" tells spreadsheets that it is UTF-8.
    CSV: ["csv", "text/csv", () =>
      "\ufeff" + [COLUMNS, ...shown.flatMap(rowsOf).map((row) => COLUMNS.map((name) => row[name]))]
        .map((row) => row.map(cell).join(",") + "\r\n").join("")],
    JSON: ["json", "application/json", () =>
      JSON.stringify({ report: document.title, shown: shown.length, of: findings.length,
        filter: Object.fromEntries(wanted()), findings: shown.map(told) }, null, 2) + "\n"],
    Notes: ["txt", "text/plain", () =>
      [`${document.title}: ${share()} findings\n`, ...shown.map(asNote)].join("\n---\n\n")],
  };
  const share = () => `${number(shown.length)} of ${number(findings.length)}`;

  function save(kind) {
    const [ending, type, written] = FILES[kind];
    const href = URL.createObjectURL(new Blob([written()], { type: `${type};charset=utf-8` }));
    make("a", { href, download: `factcheck-${shown.length}-of-${findings.length}.${ending}` })
      .click();
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
  }

  // --- The controls -------------------------------------------------------------------------

  const byName = ([, a], [, b]) => (a < b ? -1 : Number(a > b));
  const choice = (name, label, every, values) =>
    make("label", {}, `${label} `,
      make("select", { name, onchange: () => filtered(false) },
        make("option", { value: "" }, every),
        ...[...new Map(values)].map(([value, words]) => make("option", { value }, words))));
  const tick = (words, attributes) =>
    make("label", {}, make("input", { type: "checkbox", ...attributes }), ` ${words}`);

  const status = make("p", { role: "status" });
  const news = make("p", { role: "status" });
  let pause = 0;
  const search = make("input", {
    type: "search", name: "q", autocomplete: "off", spellcheck: "false",
    oninput: () => {
      clearTimeout(pause);
      pause = setTimeout(filtered, PAUSE, true);
    },
  });
  const form = make("form",
    { role: "search", "aria-label": "Findings", onsubmit: (event) => event.preventDefault() },
    make("label", {}, "Words ", search),
    choice("verdict", "Verdict", "all verdicts",
      findings.map((one) => [one.verdict, told(one).verdict])),
    choice("source", "Source", "all sources",
      findings.flatMap((one) => [...one.sources].map((name) => [name, name])).sort(byName)),
    choice("kind", "Kind", "all kinds",
      findings.map((one) => [one.code, told(one).kind]).sort(byName)),
    tick("only what needs a decision",
      { name: "decide", value: "yes", onchange: () => filtered(false) }),
    button("Clear", () => {
      write(new URLSearchParams());
      filtered(false);
    }));

  const KEYS = {
    "/": ["to the filter", () => search.focus()],
    n: ["next finding (or j)", () => step(1)],
    p: ["previous finding (or k)", () => step(-1)],
    "?": ["show these keys", () => help.showModal()],
  };
  KEYS.j = ["", KEYS.n[1]];
  KEYS.k = ["", KEYS.p[1]];
  const keys = tick("these keys are on", { checked: "", onchange: () => remember(false) });
  const dialog = (id, heading, ...inside) =>
    make("dialog", { "aria-labelledby": id }, make("h2", { id }, heading), ...inside,
      make("form", { method: "dialog" }, make("button", {}, "Close")));
  const help = dialog("keys", "Keys",
    make("dl", {}, ...Object.entries(KEYS).filter(([, [does]]) => does).flatMap(
      ([key, [does]]) => [make("dt", {}, make("kbd", {}, key)), make("dd", {}, does)])),
    keys);
  const byHand = make("textarea", { readonly: "", rows: 12, "aria-labelledby": "by-hand" });
  const handed = dialog("by-hand", "Copy this note with Ctrl+C or \u2318C", byHand);

  home.append(
    form,
    status,
    news,
    make("p", {},
      button("Open all", () => foldAll(true)), " ",
      button("Close all", () => foldAll(false)), " ",
      button("Keys", () => help.showModal())),
    make("p", { role: "group", "aria-labelledby": "save" },
      make("span", { id: "save" }, "Download what is shown:"), " ",
      ...Object.keys(FILES).flatMap((kind) => [button(kind, () => save(kind)), " "])),
    help,
    handed,
  );
  for (const { node } of findings) {
    node.tabIndex = -1; // so that keys and links can move there
    const copier = button("Copy as note", copy);
    const fact = node.querySelector(READS.fact);
    if (fact) {
      fact.id ||= `${node.id}-fact`;
      copier.setAttribute("aria-describedby", fact.id);
    }
    (node.querySelector(READS.tools) ?? node).append(copier);
  }
  home.hidden = false;

  // --- Filtering ----------------------------------------------------------------------------

  const sections = new Map();
  for (const one of findings) {
    const section = one.node.closest(READS.section);
    if (!section) continue;
    if (!sections.has(section)) sections.set(section, []);
    sections.get(section).push(one);
  }
  let shown = findings;
  let opened = []; // folds that a filter opened, to be closed with it

  // The state of the filter, without what is empty.
  function wanted() {
    const given = new FormData(form);
    return new URLSearchParams(
      FILTERS.map((name) => [name, tidy(given.get(name) ?? "")]).filter(([, value]) => value));
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
    for (const fold of opened.splice(0)) fold.open = false;
    for (const [section, its] of sections) {
      const left = its.filter((one) => kept.has(one));
      hide(section, !left.length);
      const count = section.querySelector(READS.count);
      if (count) put(count, left.length === its.length ? number(its.length)
        : `${number(left.length)} of ${number(its.length)}`);
      if (state.size && left.length && left.length <= UNFOLDED_AT_ONCE) {
        opened.push(...unfold(left[0].node.parentElement));
      }
    }
    put(status, shown.length === findings.length ? `all ${number(shown.length)} shown`
      : `${share()} shown`);
  }
  // Only what changes is touched: each write costs a layout.
  const hide = (node, away) => node.hidden !== away && (node.hidden = away);
  const put = (node, words) => node.textContent !== words && (node.textContent = words);

  function filtered(typing) {
    remember(typing);
    apply();
  }

  // --- The address --------------------------------------------------------------------------

  let typed = false;
  // A word typed is one step back, not one a letter.
  function remember(typing) {
    const state = wanted();
    if (!keys.firstChild.checked) state.set("keys", "off");
    const address = location.href.split("#")[0] + (state.size ? `#${state}` : "");
    if (address === location.href) return;
    history[typing && typed ? "replaceState" : "pushState"](null, "", address);
    typed = typing;
  }

  function restore() {
    const hash = location.hash.slice(1);
    const target = document.getElementById(hash);
    typed = false;
    if (target) return reveal(target);
    write(new URLSearchParams(hash));
    apply();
  }

  // Opens what a link leads to, whatever hides it, and goes there.
  function reveal(target) {
    if (target.closest("[hidden]")) {
      write(new URLSearchParams());
      apply();
    }
    unfold(target);
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  }

  // Opens the folds around a node; returns those that were closed.
  function unfold(node) {
    const closed = [];
    for (let fold = node?.closest("details"); fold; fold = fold.parentElement.closest("details")) {
      if (!fold.open) closed.push(fold);
      fold.open = true;
    }
    return closed;
  }

  function foldAll(open) {
    opened = [];
    for (const fold of all("details")) if (!fold.closest("[hidden]")) fold.open = open;
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

  // --- Moving by keys -----------------------------------------------------------------------

  let last = null;
  function step(by) {
    const here = document.activeElement.closest?.(READS.finding) ?? last;
    const place = shown.findIndex((one) => one.node === here);
    const next = shown[place < 0 ? (by > 0 ? 0 : shown.length - 1) : place + by];
    if (!next) return;
    last = next.node;
    reveal(next.node);
  }

  document.addEventListener("keydown", (event) => {
    const busy = event.target.closest?.("input, textarea, select, [contenteditable], dialog");
    const meant = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
    if (busy || meant || event.defaultPrevented || !keys.firstChild.checked) return;
    if (!Object.hasOwn(KEYS, event.key)) return;
    event.preventDefault();
    KEYS[event.key][1]();
  });

  // --- Copying ------------------------------------------------------------------------------

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
