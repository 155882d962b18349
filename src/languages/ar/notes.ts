import type { notesEnglish } from "../../words/english/notes.ts";
import type { Message } from "../../words/message.ts";

/** The small print below a figure: what its signs and marks mean. */
export const notesArabic: Readonly<Record<keyof typeof notesEnglish, Message>> = {
  "note.notReported": "– لم يُبلَّغ عنه",
  "note.atLeast": "\u2068≥\u2069 على الأقل",
  "note.atMost": "\u2068≤\u2069 على الأكثر",
  "note.suppressed": "\u2068<\u2069 عدد أقل من أن يُذكر: من 1 إلى ما دون الرقم المبيَّن",
  "note.inWords": "~ بالكلمات فقط",
  "note.found": "ممتلئ: وُجد",
  "note.notFound": "مفرغ: بُحث عنه ولم يوجد",
  "note.tooFew": "لا تُقارَن المجموعات التي تقل عن 5 مشاركين.",
  "note.notAsked": "«لم يُسأل»: لم يُطرح السؤال.",
  "note.direct": "مباشر: {units} في الموضوع نفسه، جزء من مجموعه.",
  "note.marked": "فرق بارز، 30 نقطة مئوية أو أكثر حتى لو أُعيد ترميز أي مشارك واحد.",
  "note.pooled": "مجموعات مدمجة: {sets}.",
  "note.pooledSuppressed": "مجموعات مدمجة: {sets}. وقد حُجبت قبل ذلك أعداد المجموعات من 1 إلى {most}.",
  "note.caveat": "تصف الأعداد هذه العينة؛ ولا تقيس الأهمية ولا الموافقة ولا مدى شيوع الرأي في مكان آخر.",
  "note.illustrative": "بيانات توضيحية: الأعداد مختلقة.",
  "note.diverge": "يفيد المؤلفون بأن المجموعات تتباعد هنا.",
  "note.converge": "يفيد المؤلفون بأن المجموعات تتقارب هنا.",
  "note.mixed": "يفيد المؤلفون بصورة متفاوتة هنا.",
  "sign.tooFew": "العدد قليل",
  "sign.notAsked": "لم يُسأل",
};
