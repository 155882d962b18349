import type { helpEnglish } from "../../words/english/help.ts";
import type { Message } from "../../words/message.ts";

/** The instructions. */
export const helpArabic: Readonly<Record<keyof typeof helpEnglish, Message>> = {
  "view.hint": "اضغط ? لعرض المفاتيح",
  "view.help": "كيفية استخدام هذا الشكل",
  "view.helpKey": "المفتاح",
  "view.helpDoes": "ما يفعله",
  "view.keys.ends": "Home End",
  "view.keys.enter": "Enter",
  "view.keys.branch": "Shift+Enter",
  "view.keys.escape": "Esc",
  "view.keys.move": "Shift+← ↑ ↓ →",
  "view.keys.undo": "Ctrl+Z",
  "view.helpUpDown": "إلى الموضوع السابق أو التالي",
  "view.helpLeftRight": "إغلاق فرع أو فتحه، أو الصعود أو النزول مستوى",
  "view.helpEnds": "إلى الموضوع الأول أو الأخير",
  "view.helpType": "إلى الموضوع التالي الذي يبدأ بالحرف",
  "view.helpEnter": "تحديد الموضوع، ومرة أخرى لقراءة تفاصيله",
  "view.helpBranch": "عرض هذا الفرع فقط، أو الخريطة كاملة من جديد",
  "view.helpSiblings": "فتح كل فروع هذا المستوى",
  "view.helpEscape": "خطوة إلى الوراء: الأعداد، التفاصيل، التحديد، الفرع",
  "view.helpEscapeList": "خطوة إلى الوراء: الأعداد، التفاصيل، التحديد",
  "view.helpTable": "الأعداد في جدول",
  "view.helpSearch": "بحث",
  "view.helpZoom": "تكبير، تصغير، كما كان",
  "view.helpMove": "تحريك الشكل المكبَّر",
  "view.helpHelp": "هذه الإرشادات",
  "view.helpUndo": "التراجع عن آخر تغيير",
  "view.helpPointer": "بالفأرة أو بالإصبع: انقر موضوعًا أو المسه لتحديده، ومرة أخرى لقراءة تفاصيله.",
  "view.helpSign": "العلامة المستديرة بجانب الموضوع تفتح فرعه وتغلقه.",
  "view.helpGroups":
    "انقر اسم مجموعة أو علامتها في مفتاح الشكل أو في العناوين لإخفائها، ومع Shift أو Alt لإخفاء ما سواها. ويعيد زر «المجموعات» بين الأدوات إظهارها.",
  "view.helpPinch": "باعد بين إصبعين، أو اضغط Ctrl وأدر العجلة، لتكبير الشكل.",
};
