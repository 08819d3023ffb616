// The search box works without this: it sends what was typed, and the browser offers the names of the datalist. With it, names are suggested from the
// whole register while one types (a combobox with a list, after the ARIA Authoring Practices).
const Wait = 180;
const Shortest = 2;

for (const input of document.querySelectorAll("input[data-suggest]")) {
  const list = document.createElement("ul");
  list.id = input.id + "-names";
  list.className = "suggested";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.dataset.names);
  const told = document.createElement("p");
  told.className = "visually-hidden";
  told.setAttribute("role", "status");
  const field = input.closest(".field");
  field.append(list);
  field.after(told);
  input.removeAttribute("list");
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", list.id]]) input.setAttribute(name, value);

  let at = -1;
  let asked = 0;
  let timer;

  const close = () => {
    list.hidden = true;
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const go = (option) => location.assign(option.dataset.address);
  const choose = (next) => {
    const options = [...list.children];
    at = (next + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    input.setAttribute("aria-activedescendant", options[at].id);
    options[at].scrollIntoView({ block: "nearest" });
  };
  const show = (names) => {
    list.replaceChildren(...names.map(({ name, kind, address }, i) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${i}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.address = address;
      const small = document.createElement("span");
      small.className = "sub";
      small.textContent = kind;
      option.append(name, small);
      // The box keeps the focus, or the list would be gone before the click.
      option.addEventListener("mousedown", (event) => event.preventDefault());
      option.addEventListener("click", () => go(option));
      return option;
    }));
    at = -1;
    input.removeAttribute("aria-activedescendant");
    list.hidden = names.length === 0;
    input.setAttribute("aria-expanded", String(names.length > 0));
    told.textContent = names.length === 0 ? input.dataset.namesNone : counted(names.length);
  };
  // The sentence for each number comes with the page, so that its grammar is that of the language.
  const counts = JSON.parse(input.dataset.namesCount);
  const counted = (n) => counts[n - 1];

  const ask = async () => {
    const typed = input.value.trim();
    const mine = ++asked;
    if (typed.length < Shortest) return close();
    try {
      const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(typed)}`, { headers: { Accept: "application/json" } });
      if (mine === asked && answer.ok && document.activeElement === input) show(await answer.json());
    } catch {
      // Without an answer the box goes on as it is without this script.
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, Wait);
  });
  input.addEventListener("blur", () => {
    clearTimeout(timer);
    asked++;
    close();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (!list.hidden && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      choose(event.key === "ArrowDown" ? at + 1 : at < 0 ? -1 : at - 1);
    } else if (event.key === "ArrowDown" && list.hidden) {
      ask();
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      go(list.children[at]);
    }
  });
}
