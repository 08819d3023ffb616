// The map of the world is complete without this. It adds a closer look: by buttons, by arrow keys while one of them has the focus,
// by dragging, by pinching, by the wheel with Ctrl (the wheel alone goes on scrolling the page).
import { select } from "d3-selection";
import { zoom, zoomIdentity } from "d3-zoom";

const Closest = 16;
const Step = 1.6;

for (const figure of document.querySelectorAll("figure[data-zoom-in]")) {
  const svg = figure.querySelector("svg");
  const box = svg.viewBox.baseVal;
  const moved = document.createElementNS(svg.namespaceURI, "g");
  moved.append(...svg.childNodes);
  svg.append(moved);
  svg.classList.add("near");

  // Signs keep their size, so that those that stood close part.
  const signs = [...moved.querySelectorAll(".place, .centre")];
  for (const sign of signs) {
    sign.style.transformBox = "fill-box";
    sign.style.transformOrigin = "center";
  }

  const behaviour = zoom()
    .scaleExtent([1, Closest])
    .translateExtent([[box.x, box.y], [box.x + box.width, box.y + box.height]])
    .filter((event) => (event.type === "wheel" ? event.ctrlKey || event.metaKey : event.type.startsWith("touch") ? event.touches.length > 1 : !event.button))
    .on("zoom", ({ transform }) => {
      moved.setAttribute("transform", transform);
      moved.style.setProperty("--closer", transform.k);
      for (const sign of signs) sign.style.transform = `scale(${1 / transform.k})`;
    });
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
  keys.addEventListener("keydown", (event) => {
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    const { k } = svg.__zoom;
    map.call(behaviour.translateBy, (way[0] * box.width) / 8 / k, (way[1] * box.height) / 8 / k);
  });
  figure.prepend(keys);
}
