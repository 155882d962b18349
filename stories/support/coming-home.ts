import type { Study } from "../../src/study/model.ts";
import { parseStudy } from "../../src/study/parse.ts";

const excerpts = [
  ["P1", "They said it fast, and then the door was open."],
  ["P2", "I nodded. I did not want to take up their time."],
  ["P4", "My daughter looked the words up in the evening."],
  ["P5", "I thought that a ward round was for the doctors."],
  ["P7", "Three letters on the sheet, and none of them mine."],
  ["P9", "I asked twice. A third time I did not dare."],
].map(([participant, text]) => ({ participant, text, group: "patients" }));

/** A small study that is made up, in which everything that a reader can do makes a difference. */
export const comingHome: Study = parseStudy({
  version: 1,
  title: "Coming home from hospital",
  illustrative: true,
  groups: [
    { id: "patients", label: "Patients", participants: 10 },
    { id: "nurses", label: "Nurses", participants: 8 },
  ],
  themes: [
    {
      id: "information",
      label: "Information",
      participants: { patients: 10, nurses: 6 },
      subthemes: [
        {
          id: "words",
          label: "Words that nobody explains",
          description: "Terms and abbreviations that patients took home without knowing what they mean.",
          quotes: { patients: 12, nurses: 2 },
          participants: { patients: 9, nurses: 2 },
          assessment: "diverge",
          memo: "Nurses spoke of explaining; patients of having nodded.",
          excerpts: [
            ...excerpts,
            { participant: "N2", text: "We do explain it, but at the door.", group: "nurses" },
          ],
        },
        {
          id: "leaflets",
          label: "Leaflets",
          quotes: { patients: 4, nurses: 7 },
          participants: { patients: 4, nurses: 4 },
        },
      ],
    },
    {
      id: "home",
      label: "The first night at home",
      participants: { patients: 8, nurses: 4 },
      subthemes: [
        {
          id: "alone",
          label: "Being alone with it",
          quotes: { patients: 9, nurses: 1 },
          participants: { patients: 8, nurses: 1 },
        },
        {
          id: "calls",
          label: "Whom to call",
          quotes: { patients: 5, nurses: 3 },
          participants: { patients: 5, nurses: 3 },
        },
      ],
    },
  ],
});
