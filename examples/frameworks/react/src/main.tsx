import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import { divergenceChart, parseStudy, type StateChange, thematicMap } from "themeloom";
import json from "../../study.json";
import { ThemeFigure } from "./ThemeFigure.tsx";

const study = parseStudy(json);

/** What both figures show alike; all else is each figure's own. */
const shared = ["selected", "hovered", "hiddenGroups", "query"];

function App() {
  const [map, setMap] = useState<StateChange>({});
  const [chart, setChart] = useState<StateChange>({});
  const share = (change: StateChange): StateChange =>
    Object.fromEntries(Object.entries(change).filter(([name]) => shared.includes(name)));
  return (
    <>
      <h1>A study in two figures</h1>
      <p role="status">{map.selected ? `Selected: ${map.selected}` : "Nothing is selected."}</p>
      <ThemeFigure
        draw={thematicMap}
        study={study}
        state={map}
        onChange={(change) => {
          setMap((before) => ({ ...before, ...change }));
          setChart((before) => ({ ...before, ...share(change) }));
        }}
      />
      <ThemeFigure
        draw={divergenceChart}
        study={study}
        state={chart}
        onChange={(change) => {
          setChart((before) => ({ ...before, ...change }));
          setMap((before) => ({ ...before, ...share(change) }));
        }}
      />
    </>
  );
}

createRoot(document.querySelector("#app") as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
