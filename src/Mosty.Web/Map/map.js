// The map of the world is complete without this. It adds a closer look: by buttons, by keys while one of them has the focus, by dragging, by pinching, by
// the wheel with Ctrl (the wheel alone goes on scrolling the page); places that were drawn as one part when one looks closer; names as tooltips; and years
// to slide through or play. What is shown then comes from the server as the same page, so the list below always tells what the map shows.
import { select } from "d3-selection";
import { zoom, zoomIdentity } from "d3-zoom";

const Closest = 16;
const Step = 1.6;

// From how near on the server is asked for a finer picture, and how fine.
const Finer = [[7, 8], [2.5, 3], [0, 1]];
const SlideWait = 150;
const PlayStep = 1200;

const asked = new URLSearchParams(location.search);
const calm = matchMedia("(prefers-reduced-motion: reduce)");
let fresh = 0;

// The same page with other choices; null when another was asked for meanwhile or nothing came.
async function page(changes) {
  for (const [name, value] of Object.entries(changes)) value === null ? asked.delete(name) : asked.set(name, value);
  const mine = ++fresh;
  try {
    const answer = await fetch(`${location.pathname}?${asked}`);
    const html = answer.ok ? await answer.text() : null;
    return html !== null && mine === fresh ? new DOMParser().parseFromString(html, "text/html") : null;
  } catch {
    return null;
  }
}

function look(figure) {
  const svg = figure.querySelector("svg");
  const box = svg.viewBox.baseVal;
  const moved = document.createElementNS(svg.namespaceURI, "g");
  moved.append(...svg.childNodes);
  svg.append(moved);
  svg.classList.add("near");

  // Signs keep their size, so that those that stood close part.
  let signs = [];
  const take = () => {
    signs = [...moved.querySelectorAll(".place, .centre")];
    for (const sign of signs) {
      sign.style.transformBox = "fill-box";
      sign.style.transformOrigin = "center";
    }
  };
  const size = (k) => signs.forEach((sign) => (sign.style.transform = `scale(${1 / k})`));
  take();

  let fine = 1;
  const finer = async (k) => {
    const wanted = Finer.find(([from]) => k >= from)[1];
    if (wanted === fine) return;
    fine = wanted;
    const other = await page({ closer: wanted === 1 ? null : wanted });
    if (other) figure.dispatchEvent(new CustomEvent("redraw", { detail: other }));
  };

  const behaviour = zoom()
    .scaleExtent([1, Closest])
    .translateExtent([[box.x, box.y], [box.x + box.width, box.y + box.height]])
    .filter((event) => (event.type === "wheel" ? event.ctrlKey || event.metaKey : event.type.startsWith("touch") ? event.touches.length > 1 : !event.button))
    .on("zoom", ({ transform }) => {
      moved.setAttribute("transform", transform);
      moved.style.setProperty("--closer", transform.k);
      size(transform.k);
    })
    .on("end", ({ transform }) => finer(transform.k));
  const map = select(svg).call(behaviour).on("dblclick.zoom", null);

  const keys = document.createElement("div");
  keys.className = "zoom";
  keys.setAttribute("role", "group");
  keys.setAttribute("aria-label", figure.dataset.zoom);
  const act = {
    zoomIn: () => map.call(behaviour.scaleBy, Step),
    zoomOut: () => map.call(behaviour.scaleBy, 1 / Step),
    zoomWhole: () => map.call(behaviour.transform, zoomIdentity),
  };
  for (const [name, run] of Object.entries(act)) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = figure.dataset[name];
    button.addEventListener("click", run);
    keys.append(button);
  }

  const ways = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
  const signsOf = { "+": act.zoomIn, "=": act.zoomIn, "-": act.zoomOut, 0: act.zoomWhole };
  keys.addEventListener("keydown", (event) => {
    const way = ways[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey || (!way && !signsOf[event.key])) return;
    event.preventDefault();
    if (!way) return signsOf[event.key]();
    const { k } = svg.__zoom;
    map.call(behaviour.translateBy, (way[0] * box.width) / 8 / k, (way[1] * box.height) / 8 / k);
  });
  figure.prepend(keys);
  names(figure, svg);

  figure.addEventListener("redraw", ({ detail }) => {
    const other = detail.querySelector("figure[data-zoom-in] svg");
    if (!other) return;
    moved.replaceChildren(...other.childNodes);
    figure.querySelector("figcaption").replaceWith(detail.querySelector("figure[data-zoom-in] figcaption"));
    take();
    size(svg.__zoom.k);
  });
}

// The name under the pointer at once, where the browser's own tooltip comes late and small.
function names(figure, svg) {
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.hidden = true;
  tip.setAttribute("aria-hidden", "true");
  figure.append(tip);
  const hide = () => (tip.hidden = true);
  svg.addEventListener("pointerover", (event) => {
    const place = event.target.closest(".place");
    if (!place) return hide();
    place.querySelector("title")?.remove();
    tip.textContent = place.getAttribute("aria-label");
    tip.hidden = false;
    const [around, sign] = [figure.getBoundingClientRect(), place.getBoundingClientRect()];
    tip.style.left = `${Math.max(0, Math.min(around.width - tip.offsetWidth, sign.left + sign.width / 2 - around.left - tip.offsetWidth / 2))}px`;
    tip.style.top = `${sign.top - around.top - tip.offsetHeight - 8}px`;
  });
  svg.addEventListener("pointerleave", hide);
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
}

// The years of the form as a slider, and a button that plays them for those who allow motion.
function slide(form) {
  const number = form.querySelector("input[type=number]");
  const range = document.createElement("input");
  range.type = "range";
  for (const name of ["min", "max", "value"]) range[name] = number[name];
  range.setAttribute("aria-label", form.dataset.slide);
  form.append(range);

  const show = async (year) => {
    number.value = year;
    range.value = year;
    const other = await page({ year, "as-of": null });
    if (!other) return false;
    history.replaceState(null, "", `${location.pathname}?${asked}`);
    const figure = document.querySelector("figure[data-zoom-in]");
    const stays = figure && other.querySelector("figure[data-zoom-in]");
    if (stays) figure.dispatchEvent(new CustomEvent("redraw", { detail: other }));
    for (const id of stays ? ["map-count", "map-around", "map-list"] : ["map-count", "map-shown"]) document.getElementById(id)?.replaceWith(other.getElementById(id));
    if (!stays) document.querySelectorAll("figure[data-zoom-in]").forEach(look);
    return true;
  };

  let timer;
  range.addEventListener("input", () => {
    stop();
    number.value = range.value;
    clearTimeout(timer);
    timer = setTimeout(() => show(range.value), SlideWait);
  });

  let playing = null;
  const button = document.createElement("button");
  const stop = () => {
    clearTimeout(playing);
    playing = null;
    button.textContent = form.dataset.play;
  };
  const step = async () => {
    const next = Number(range.value) + 1;
    if (next > Number(range.max)) return stop();
    const mine = playing;
    await show(next);
    if (playing === mine) playing = setTimeout(step, PlayStep);
  };
  button.type = "button";
  button.textContent = form.dataset.play;
  button.addEventListener("click", () => {
    if (playing !== null) return stop();
    if (Number(range.value) >= Number(range.max)) range.value = range.min;
    button.textContent = form.dataset.pause;
    playing = setTimeout(step, 0);
  });
  const allow = () => {
    if (calm.matches) stop();
    button.hidden = calm.matches;
  };
  calm.addEventListener("change", allow);
  allow();
  form.append(button);
}

document.querySelectorAll("figure[data-zoom-in]").forEach(look);
document.querySelectorAll("form[data-slide]").forEach(slide);
