// What a reader selects or points at in one figure, the others show too.
const figures = document.querySelectorAll("thematic-map, divergence-chart");

document.addEventListener("theme-statechange", ({ target, detail }) => {
  const { selected, hovered } = detail.state;
  for (const figure of figures) {
    if (figure !== target) figure.view?.setState({ selected, hovered });
  }
});
