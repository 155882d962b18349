import type { layoutsEnglish } from "../../words/english/layouts.ts";
import type { Message } from "../../words/message.ts";

/** Which layout was picked, or drawn in place of which, and why. */
export const layoutsArabic: Readonly<Record<keyof typeof layoutsEnglish, Message>> = {
  "layout.picked": "التخطيط المختار: {layout}.",
  "layout.noRoom.tree": "رُسم مخططًا تدريجيًا: لا يتسع هذا العرض لرسم الدراسة شجرةً.",
  "layout.noRoom.mindmap": "رُسم مخططًا تدريجيًا: لا يتسع هذا العرض لرسم الدراسة خريطةً ذهنية.",
  "layout.noRoom.radial": "رُسم مخططًا تدريجيًا: لا يتسع هذا العرض لرسم الدراسة حلقاتٍ.",
  "layout.noRoom.force": "رُسم مخططًا تدريجيًا: لا يتسع هذا العرض لرسم الدراسة شبكةً.",
  "layout.noRoom.pack": "رُسم مخططًا تدريجيًا: لا يتسع هذا العرض لرسم الدراسة دوائرَ داخل دوائر.",
  "layout.noRoom.sunburst": "رُسم مخططًا تدريجيًا: لا يتسع هذا العرض لرسم الدراسة أشعةَ شمس.",
  "layout.noRoom.icicle": "رُسم مخططًا تدريجيًا: لا يتسع هذا العرض لرسم الدراسة طبقاتٍ.",
  "layout.noRoom.treemap": "رُسم مخططًا تدريجيًا: لا يتسع هذا العرض لرسم الدراسة خريطةً شجرية.",
  "layout.tooHigh.tree": "{instead}: الشجرة أعلى من اللازم.",
  "layout.tooHigh.mindmap": "{instead}: الخريطة الذهنية أعلى من اللازم.",
  "layout.tooHigh.radial": "{instead}: الحلقات أعلى من اللازم.",
  "layout.tooHigh.force": "{instead}: الشبكة أعلى من اللازم.",
  "layout.tooHigh.pack": "{instead}: الدوائر داخل الدوائر أعلى من اللازم.",
  "layout.tooHigh.sunburst": "{instead}: أشعة الشمس أعلى من اللازم.",
  "layout.tooHigh.icicle": "{instead}: الطبقات أعلى من اللازم.",
  "layout.tooHigh.treemap": "{instead}: الخريطة الشجرية أعلى من اللازم.",
  "layout.tooHigh.column": "{instead}: العمود الواحد أعلى من اللازم.",
  "layout.tooHigh.roomier": "{instead}: الأوسع أعلى من اللازم.",
  "layout.inColumns": "رُسم مخططًا تدريجيًا في أعمدة",
  "layout.close": "رُسم مخططًا تدريجيًا متراصًا",
  "layout.stillTooHigh":
    "أعلى من المطلوب بمقدار {by} px، ولم يكن شيء مما جُرّب أقصر: ارسم مستويات أقل، أو فرعًا واحدًا، أو شكلًا لكل موضوع، أو زد العرض.",
};
