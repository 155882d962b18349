// The page keeps the state of the map in its address, so that a link leads to what a reader saw.
const { fromFragment, toFragment } = window.themeloom;
const map = document.querySelector("thematic-map");
const status = document.querySelector("[role=status]");

const show = (state) => {
  status.textContent = state.selected ? `Selected: ${state.selected}` : "Nothing is selected.";
};

map.options = fromFragment(location.hash);
show(map.options);
map.addEventListener("theme-statechange", ({ detail: { state } }) => {
  history.replaceState(null, "", `#${toFragment(state)}`);
  show(state);
});
