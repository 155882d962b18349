import type { tableEnglish } from "../../words/english/table.ts";
import type { Message } from "../../words/message.ts";

/** The table of numbers: its columns, and what it says beside them. */
export const tableArabic: Readonly<Record<keyof typeof tableEnglish, Message>> = {
  "view.table": "الجدول: {caption}",
  "table.theme": "الموضوع",
  "table.groupColumn": "{group}: {what}",
  "table.countFrom": "العدد، من",
  "table.countTo": "العدد، إلى",
  "table.outOf": "من أصل",
  "table.dividedBy": "مقسومًا على",
  "table.valueFrom": "القيمة، من",
  "table.valueTo": "القيمة، إلى",
  "table.intervalFrom": "فاصل 95%، من",
  "table.intervalTo": "فاصل 95%، إلى",
  "table.from": "{what}، من",
  "table.to": "{what}، إلى",
  "table.inUnit": "{what}، {unit}",
  "table.against": "{what}، {second} مقابل {first}",
  "table.points": "الفرق، نقطة مئوية",
  "table.band": "التصنيف وفق قاعدة Themeloom",
  "table.trend": "الاتجاه",
  "table.judgement": "حكم المؤلفين",
  "table.noIntervals": "بلا فواصل: لا تكون إلا لانتشار معروف بدقة.",
};
